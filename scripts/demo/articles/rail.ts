import { type DemoArticle, replace } from '../story';

/** Two quiet edits: a denial becomes an admission, then the headline and a quotation change. */
export const rail: DemoArticle = {
  slug: 'transport/2026/03/rail-link-opens',
  section: 'Transport',
  byline: 'Wanda Tesk',
  picture: 'train',
  caption: 'The first train left Harbour Gate at 6.12 a.m. with forty passengers and a brass band.',
  kind: 'NewsArticle',
  story: {
    headline: 'Rail link to the islands opens three years late',
    standfirst: 'The causeway line cuts the journey to Holm from two hours to thirty-five minutes.',
    body: [
      'The first train crossed the Holm causeway on Saturday, three years and two months after the day that is cast in bronze on the plaque at Harbour Gate.',
      'It carried forty passengers, most of them grandchildren of people who had signed the first petition. A brass band played until the tunnel.',
      'The line will not need a subsidy after its second year, the transport office said. Fares start at four crowns.',
      '“We built it in the worst weather in living memory, and it stands,” said the chief engineer, Marit Solheim-Kay.',
      'Trains run every half hour from six in the morning. In storms above force nine the causeway closes and buses take over on the high road.',
      'The delay cost 96 million crowns, the auditors found last year. They blamed a change of contractor and a survey that had missed a seam of soft clay.',
      'On Holm the shops opened early. The island’s only taxi driver, Jory Pask, met the train with a sign that read: too late, I have sold the car.',
    ],
  },
  edits: [
    {
      about: 'turns a denial round without a word about it',
      sentences: 1,
      steps: [replace('The line will not need a subsidy', 'The line will need a subsidy')],
    },
    {
      about: 'changes the headline and a quotation',
      sentences: 2,
      steps: [
        replace('opens three years late', 'opens after long delay'),
        replace(
          'in the worst weather in living memory, and it stands',
          'in bad weather and with less money, and it stands',
        ),
      ],
    },
  ],
};
