import { type DemoArticle, moveAfter } from '../story';

/** An edit in which a paragraph moves and not a word changes. */
export const wrecks: DemoArticle = {
  slug: 'sea/2026/03/wreck-maps',
  section: 'Sea',
  byline: 'Calder Voss',
  picture: 'ferry',
  caption: 'The ferry Saint Brannoc sounds the channel twice a day.',
  kind: 'NewsArticle',
  story: {
    headline: 'Ferry company shares its map of wrecks with fishing crews',
    standfirst: 'Sonar meant for sandbanks has found 61 hulls that no chart shows.',
    body: [
      'For six years the ferries between Saltmere and Holm have looked at the bottom of the sound twice a day. What they saw is now free for every boat to use.',
      'The ferries carry sonar to follow the sandbanks, which move after every gale. The instruments kept the rest as well: anchors, cables, a tram, and 61 wrecks that stand on no chart.',
      'Nets caught on wrecks cost the local fleet about thirty days a year, the fishermen’s association reckons. Two boats have capsized that way since 2015.',
      '“I have been steering round rumours all my life,” said the skipper Agnes Thorne. “Now I can steer round ships.”',
      'The oldest hull may be four hundred years old. The harbour museum has asked that its position be kept back until divers have looked at it, and the company has agreed.',
      'The maps can be loaded onto any plotter. They will be renewed on the first of each month, as long as the ferries run.',
    ],
  },
  edits: [
    {
      about: 'moves the paragraph about the nets to the top',
      sentences: 2,
      steps: [moveAfter('Nets caught on wrecks', 'For six years')],
    },
  ],
};
