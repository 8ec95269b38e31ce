import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/article/change';
import type { ArticleText } from '../../lib/article/model';
import { compareTexts } from '../../lib/diff/compare';

/** Two versions of an invented report, rewritten as newsrooms do within the hour; a paragraph a line. */
function report(headline: string, ...paragraphs: readonly (readonly string[])[]): ArticleText {
  return {
    headline,
    standfirst: null,
    blocks: paragraphs.map((sentences) => ({ kind: 'paragraph', sentences })),
  };
}

const EARLIER = report(
  'Rockets hit depot of Vardan militia as anger grows in Tosca',
  [
    'TOSCA — Air raids on depots of a militia backed by Ostria drew anger from every party in Tosca on Monday and threats of revenge, raising doubts over how long the foreign brigade can stay in the country.',
  ],
  [
    'Tosca announced after a special sitting of its Defence Council on Monday that it will “rethink” its ties with the Union because of the raids.',
  ],
  [
    'A spokesman for the government said that ministers had begged the Union to call off the raids, in which at least 25 men died.',
  ],
  [
    '“The blood of our brothers will be remembered, and the answer will be hard,” said Ilan Maro, deputy leader of the Popular Front, to which the Katib Brigade belongs.',
  ],
  [
    'The army of the Union called the raids an act of defence and said they were meant to prevent new attacks on the 5,000 soldiers who came back to Tosca after 2014 to fight the Black Banner.',
  ],
  [
    'Other large parties also condemned the raids in statements, showing how far the Union has lost influence in Tosca to Ostria in recent years, said Lena Mansur.',
  ],
  ['Nobody had condemned the rocket attack on the camp at Kirna.'],
);

const LATER = report(
  'Rockets hit depot of Vardan militia as anger grows in Tosca',
  [
    'TOSCA — Tosca said on Monday that it would rethink its ties with the Union after air raids on depots of a militia backed by Ostria, which the government had opposed because they could set off a war.',
  ],
  [
    'The raids on the Kitab Brigade, in which 25 men died, drew anger from every party in Tosca and threats of revenge, raising doubts over how long the foreign brigade of the Union can stay in the country.',
  ],
  ['Crowds burned flags in the capital.'],
  [
    '“The blood of our brothers will be remembered, and the answer will be hard,” said Ilan Maro, deputy leader of the Popular Front, to which the Kitab Brigade belongs.',
  ],
  [
    'The army of the Union called the raids an act of defence that was meant to prevent new attacks.',
    'About 5,000 of its soldiers came back to Tosca after 2014 to fight the Black Banner.',
  ],
  [
    'Other large parties also condemned the raids in statements, among them the bloc of the preacher Sadir Moq, who wants the soldiers gone.',
    'The anger shows how far the Union has lost influence in Tosca to Ostria in recent years, Lena Mansur said.',
  ],
  ['Officers of the Union pointed out that nobody had condemned the rocket attack on the camp at Kirna.'],
);

const { changes } = compareTexts(EARLIER, LATER, { language: 'en' });

function changeOf(start: string): Change | undefined {
  return changes.find((change) => change.earlier.some(({ text }) => text.startsWith(start)));
}

describe('a report rewritten within the hour', () => {
  it('sees that the second paragraph has become the lede', () => {
    const lede = changeOf('Tosca announced');
    expect(lede?.op).toBe('moved');
    expect(lede?.later.map(({ index }) => index)).toEqual([0]);
    expect(changeOf('TOSCA — Air raids')?.later.map(({ index }) => index)).toEqual([1]);
  });

  it('sees two sentences split', () => {
    expect(changeOf('The army of the Union')?.op).toBe('split');
    expect(changeOf('Other large parties')?.op).toBe('split');
  });

  it('sees a quotation with a corrected name as one edited sentence', () => {
    const quotation = changeOf('“The blood of our brothers');
    expect(quotation?.op).toBe('edited');
    expect(quotation?.kinds).toEqual(['name']);
    expect(quotation?.details).toEqual([{ kind: 'name', earlier: 'Katib', later: 'Kitab' }]);
  });

  it('reports as removed and added only what is', () => {
    const loose = changes.filter((change) => change.op === 'removed' || change.op === 'added');
    expect(loose.map((change) => [...change.earlier, ...change.later][0]?.text.slice(0, 22))).toEqual([
      'A spokesman for the go',
      'Crowds burned flags in',
    ]);
  });

  it('says where the removed sentence stood', () => {
    expect(changeOf('A spokesman')?.after).toBe(1);
  });

  it('has nothing to hide', () => {
    expect(changes.every((change) => change.suppressed === null)).toBe(true);
  });
});
