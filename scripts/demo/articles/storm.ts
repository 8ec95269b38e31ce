import { type DemoArticle, insertAfter, replace } from '../story';

/** A live blog: an entry comes in at the top and an older one is corrected. */
export const storm: DemoArticle = {
  slug: 'weather/live/2026/03/storm-odalys',
  section: 'Weather',
  byline: 'The night desk',
  picture: 'storm',
  caption: 'Spray over the breakwater light, shortly after midnight.',
  kind: 'LiveBlogPosting',
  story: {
    headline: 'Storm Odalys: sea wall gates close as the surge comes in',
    standfirst: 'We follow the night as it happens, from the harbour office and the high road.',
    body: [
      {
        entry: 'The gates are shut',
        at: '23:40',
        text: [
          'All seven gates of the sea wall are shut, the harbour office says. The last of them needed a crowbar and eleven people.',
          'The water in the inner basin stands 70 centimetres above the mark and is rising slowly.',
        ],
      },
      {
        entry: 'The causeway is closed',
        at: '22:55',
        text: [
          'No trains run to Holm until morning. About 200 passengers are spending the night in the waiting hall at Harbour Gate, where the buffet has stayed open.',
        ],
      },
      {
        entry: 'First roofs gone on Tar Street',
        at: '22:10',
        text: [
          'The fire brigade has been called to Tar Street, where the wind took the roofs off two boat sheds. Nobody was inside.',
          'Residents are asked to keep away from the windward side of the street until the loose sheets have been tied down.',
        ],
      },
      {
        entry: 'Odalys turns north',
        at: '21:30',
        text: [
          'The storm has turned north earlier than the forecast had it. Gusts of force eleven are expected on the breakwater by midnight, two hours before high water.',
        ],
      },
    ],
  },
  edits: [
    {
      about: 'adds an entry and corrects the number of passengers',
      // New entries of a live blog are how it grows, not edits.
      sentences: 1,
      steps: [
        insertAfter('', {
          entry: 'The surge has passed its peak',
          at: '00:35',
          text: [
            'The water in the inner basin has begun to fall, for the first time since nine in the evening. The wall held everywhere.',
          ],
        }),
        replace('About 200 passengers', 'About 340 passengers'),
      ],
    },
  ],
};
