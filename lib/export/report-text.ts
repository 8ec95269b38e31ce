import type { Block, Snapshot } from '../article/model';
import type { Markup } from './markup';
import { markup } from './markup';

/** The whole text of a snapshot, folded away under a name. */
export function textMarkup(snapshot: Snapshot, name: string, language: string | null): Markup {
  const { headline, standfirst, blocks } = snapshot;
  return markup`<details>
<summary>${name}</summary>
<article class="text" lang="${language ?? 'und'}">
<h3 dir="auto">${headline}</h3>
${standfirst && markup`<p dir="auto"><strong>${standfirst}</strong></p>\n`}${blocks.map(blockMarkup)}</article>
</details>
`;
}

function blockMarkup({ kind, sentences }: Block): Markup {
  const text = sentences.join(' ');
  if (kind === 'heading') return markup`<h4 dir="auto">${text}</h4>\n`;
  if (kind === 'quote') return markup`<blockquote dir="auto"><p>${text}</p></blockquote>\n`;
  if (kind === 'list-item') return markup`<ul><li dir="auto">${text}</li></ul>\n`;
  if (kind === 'note' || kind === 'caption') return markup`<p dir="auto"><em>${text}</em></p>\n`;
  return markup`<p dir="auto">${text}</p>\n`;
}
