import { type DemoArticle, replace } from '../story';

/** An edit that owns up: the number changes and a correction note says so. */
export const library: DemoArticle = {
  slug: 'city/2026/03/customs-house-library',
  section: 'City',
  byline: 'Pell Andrade',
  picture: 'library',
  caption: 'The customs house has stood empty for six winters.',
  kind: 'NewsArticle',
  story: {
    headline: 'Council approves plan to turn the old customs house into a library',
    standfirst: 'After four hours and one walk-out, the vote was 14 to 9.',
    body: [
      'The old customs house will become the main library of Saltmere. The council approved the plan late on Monday, after a sitting that outlasted the last tram.',
      'The conversion is to cost 18 million crowns and take two years. A third of the money comes from a bequest by the late ship chandler Ottilie Brandt, who left it to “a warm room with books in it, near the water”.',
      'The reading room will take up the whole of the former weighing hall, under a glass roof that has not been cleaned since the building closed.',
      'Councillor Edda Finch, who led the opposition, said the city was buying a roof before it had counted its leaks. She left the chamber before the vote.',
      'The children’s floor will open first, in the autumn of next year. The harbour archive moves in last, because its shelves need a stronger floor.',
      '“People have been paying duty in that hall for two hundred years,” said the city librarian, Anselm Roe. “It is time it gave something out.”',
      'The vaults below the tide line will stay empty. Engineers found them dry, but advised the council not to tempt the sea.',
    ],
  },
  edits: [
    {
      about: 'corrects the price and says so in a note',
      sentences: 3,
      steps: [
        replace('18 million crowns', '28 million crowns'),
        (story) => ({
          ...story,
          body: [
            ...story.body,
            {
              note: 'Correction: An earlier version of this article gave the cost of the conversion as 18 million crowns. It is 28 million.',
            },
          ],
        }),
      ],
    },
  ],
};
