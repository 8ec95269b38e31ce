import type { Scene, SceneBlock } from '../scene';
import { isHeadingLike } from './labels';
import { outerBoxOf } from './orphan-headings';

/** Headings over readers' comments, in the languages of promotion-words.ts. */
const COMMENT_HEADING = new RegExp(
  [
    String.raw`^(?:(?:all|view|show|read|see|the|latest|reader|readers?['’]|user|top) )*\(?(?:\d[\d.,]*\+?)?\)?\s*(?:comments?|responses?|replies|reactions|comment section)\s*(?:\(?\d[\d.,]*\)?|on\b.*|to\b.*)?[:.]?$`,
    String.raw`^(?:join|leave|post|add|write|start|view)(?: (?:the|a|your|us|in|on))* (?:discussion|conversation|comments?|reply|replies|debate|response|thoughts)\b.{0,30}$`,
    String.raw`^(?:what do you think|(?:share|have|tell us) your (?:say|thoughts|views|opinion)|discussion|have your say)\??$`,
    String.raw`^(?:\d[\d.,]*\s*)?(?:leser)?(?:kommentare?|kommentieren|beiträge|diskussion|leserkommentare|forum|ihre meinung|diskutieren sie mit)(?:\s*\(?\d[\d.,]*\)?)?(?: (?:zu|zum)\b.*)?[:.]?$`,
    String.raw`^(?:\d[\d.,]*\s*)?(?:commentaires?|réactions?|vos réactions|laisser un commentaire|réagir)(?:\s*\(?\d[\d.,]*\)?)?[:.]?$`,
    String.raw`^(?:\d[\d.,]*\s*)?(?:comentarios?|comentários?|opiniones|deja (?:un|tu) comentario|deixe (?:um|seu) comentário)(?:\s*\(?\d[\d.,]*\)?)?[:.]?$`,
    String.raw`^(?:\d[\d.,]*\s*)?(?:commenti|commento|lascia un commento|reacties?|reageer|kommentarer|kommentar|kommentera|комментари[ий]|コメント|评论|評論)(?:\s*\(?\d[\d.,]*\)?)?[:.]?$`,
  ].join('|'),
  'iu',
);

/** Share of the prose that must stand before such a heading: comments come behind the text. */
const MIN_SHARE_BEFORE = 0.5;

/** Marks what stands under a heading over comments, in the heading's own container. */
export function markComments(scene: Scene, name: string): void {
  const { blocks } = scene;
  const total = proseLength(blocks);
  blocks.forEach((block, index) => {
    if (!isHeadingLike(block) || !COMMENT_HEADING.test(block.text)) return;
    if (proseLength(blocks.slice(0, index)) < total * MIN_SHARE_BEFORE) return;
    const end = outerBoxOf(block)?.end ?? block.at + 1;
    for (const each of blocks.slice(index)) if (each.at < end) each.rule ??= name;
  });
}

function proseLength(blocks: readonly SceneBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.isProse ? block.raw.length : 0), 0);
}
