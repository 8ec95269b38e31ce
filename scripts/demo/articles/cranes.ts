import { type DemoArticle, moveAfter, replace } from '../story';

/** The article on the screenshots: one edit that shows an edited, an added, a removed and a moved sentence. */
export const cranes: DemoArticle = {
  slug: 'port/2026/03/cranes-night-shifts',
  section: 'Port',
  byline: 'Ines Marlow and Tobias Quill',
  picture: 'crane',
  caption: 'Crane 4 on the Long Quay, out of service since Sunday.',
  kind: 'NewsArticle',
  story: {
    headline: 'Port authority halts night shifts after second crane failure',
    standfirst:
      'Inspectors had warned of worn cables in March. The quays will stand dark from Monday until every hoist has been looked at.',
    body: [
      'The port authority of Saltmere has ordered all night work on its container quays to stop, two days after the boom of a gantry crane came down across an empty berth.',
      'It is the second failure in eleven weeks. In January a hoist cable parted on the same quay and dropped a loaded container from the height of a house.',
      'About 5,200 dockers are affected by the order, which takes effect on Monday at ten in the evening. The authority declined to say how long it would last.',
      '“We got lucky twice, and nobody here plans on being lucky a third time,” said Harriet Osgood, who has run the crane crews on the Long Quay since 2009.',
      { heading: 'A report in a drawer' },
      'A report seen by The Daily Harbour shows that inspectors found broken strands in four of nine cables in the spring. They asked for replacements within thirty days. The authority says the parts were ordered at once and are still at sea.',
      'The operator of the quay, Brightwater Terminals, called the report a draft and said that it had been overtaken by events.',
      'The order follows the collapse of a boom on Sunday, which injured nobody but blocked two berths for a day.',
      { heading: 'Ships wait in the roads' },
      'Shipping lines were told to expect delays of three to five days. By noon on Tuesday eleven ships lay at anchor behind the breakwater, the longest queue since the strike of 2018.',
      'Among them is the Corvina, which carries the steel for the new swing bridge. Her captain has been offered a berth at Port Lorne instead.',
      'A spokesman for the city said that talks between the authority and the crews would begin this week. They are to be held in the old customs house, on neutral ground.',
    ],
  },
  edits: [
    {
      about: 'corrects the number of dockers, moves the collapse up, adds the union and drops a sentence',
      sentences: 4,
      steps: [
        replace('About 5,200 dockers', 'About 2,500 dockers'),
        replace(' The authority declined to say how long it would last.', ''),
        moveAfter('The order follows the collapse', 'The port authority'),
        replace(
          'from the height of a house.',
          'from the height of a house. The dockers’ union said on Tuesday evening that nobody had consulted it.',
        ),
      ],
    },
  ],
};
