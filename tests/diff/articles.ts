/** Texts of the tests, invented. */

/** A short report, a sentence a line. */
export const HARBOUR: readonly string[] = [
  'The old harbour of Sandvik will close to fishing boats next spring, the town council decided on Tuesday.',
  'Nineteen of the 31 members voted for the plan after a debate of almost six hours.',
  '“We have waited for this since the storm of 2011,” said Mayor Ingrid Halvorsen.',
  'Fishermen in the gallery shouted and left the room.',
  'About 140 boats use the harbour in summer, according to the harbour master.',
  'The council wants to build flats, a library and a swimming pool on the quay.',
  'A company from Oslo has offered 48 million kroner for the land.',
  'The harbour master, Per Dahl, declined to comment on the price.',
  'Work is to begin in March and to last for two years.',
  'Opponents have announced an appeal to the county.',
];

/** The report with the sentence at `at` put as `text`. */
export function withSentence(at: number, text: string): string[] {
  return HARBOUR.map((sentence, index) => (index === at ? text : sentence));
}
