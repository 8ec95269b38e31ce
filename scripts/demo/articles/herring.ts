import type { DemoArticle } from '../story';

/** Nobody edits this one; only the furniture around it changes, and Late Edition must stay silent. */
export const herring: DemoArticle = {
  slug: 'schools/2026/03/herring-fridays',
  section: 'Schools',
  byline: 'Lotte Ambrose',
  picture: 'herring',
  caption: 'Caught on Thursday, served on Friday.',
  kind: 'NewsArticle',
  story: {
    headline: 'Schools to serve harbour-caught herring on Fridays',
    standfirst: 'A trial in three kitchens went better than the cooks had feared.',
    body: [
      'From April, lunch on Fridays in all of Saltmere’s schools will be herring, landed the day before at the Fish Steps.',
      'Three schools tried it through the winter. In the first week half of the plates came back untouched. By the eighth the cooks had run out twice.',
      '“The trick was to stop calling it herring,” said Bram Ockley, head cook at the Tidewall school. “It is harbour crisp now, and they queue.”',
      'The boats are paid a fixed price, a little above what the auction gave last year. For six of them it is the first contract in a generation.',
      'Children who eat no fish get the lentil pie, which has also been renamed. The kitchens will not say what it is called until Friday.',
    ],
  },
  edits: [],
};
