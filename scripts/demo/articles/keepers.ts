import { type DemoArticle, replace } from '../story';

/** The long read; among eighty sentences two change, far apart. */
export const keepers: DemoArticle = {
  slug: 'long-reads/2026/03/keepers-of-gull-rock',
  section: 'Long reads',
  byline: 'Rosalind Achterberg',
  picture: 'lighthouse',
  caption: 'Gull Rock from the supply boat, at the one hour of the day when a landing is possible.',
  kind: 'NewsArticle',
  story: {
    headline: 'The last three keepers of Gull Rock',
    standfirst:
      'The lamp has been automatic since 1987. Three people still live under it, and none of them can quite say what for.',
    body: [
      'The landing stage at Gull Rock is a plank, a rope and an opinion. The opinion belongs to Magnus Eide, who stands at the top of the steps with one arm raised and lets it fall when he believes the swell will hold. You jump on the arm. Nobody has ever asked what happens if you jump without it.',
      'Eide is 71. He came to the rock for a fortnight in the spring of 1984, to repair the fog signal, and has been away since for a total of fourteen months, most of them in hospitals. The fog signal has not worked since 1991.',
      'There are two others. Philippa Crane cooks, keeps the weather book and repairs whatever has an engine. Joss Amadi, at 34 the youngest keeper in the country by three decades, was sent by the university to count storm petrels and has now counted them eleven times.',
      { heading: 'A light that needs nobody' },
      'In plain terms the rock does not need them. The lamp lights itself at dusk. It is watched from a desk on the mainland, where a young man named Teodor has a green dot on a screen for each of the coast’s forty-one lights and a red one for none of them, as a rule.',
      'If the lamp fails a second one swings into its place. If the second fails a third comes on, smaller, on a bracket. Only if all three are dark does anyone get into a boat, and that has happened once, in 1999, because of a cormorant.',
      'The lights office has tried to close the dwelling four times. Each time a letter arrived from the keepers, and each time the letter was so short, and so polite, that the file was put back. Crane writes the letters. “I tell them we have flour until June,” she says. “It seems to settle the matter.”',
      'The last attempt was in the autumn. A consultant came out on the supply boat, looked at the plank, looked at the arm, and conducted his interviews by shouting.',
      { heading: 'The weather book' },
      'The weather book of Gull Rock begins on the second of November 1861 and does not skip a day. There are 211 volumes of it. The early ones smell of lamp oil and the late ones of diesel, and the handwriting changes every few years as one keeper takes over from another, often in the middle of a gale.',
      'Every three hours somebody reads the barometer, looks at the sea and writes down what they think of it. The scale for wind is the usual one. The scale for the sea is the rock’s own and runs from “asleep” to “arguing”.',
      'For a hundred and twenty years nobody read the book. Then a student of the climate found that no other station on this coast had measured without a break, and that the rock’s sea scale, once she had learned it, agreed with the wave buoys to within a hand’s breadth. Her paper has been cited nine hundred times. She sends the keepers a ham each Christmas.',
      '“People think that we sit here and remember,” says Eide. “We do not remember anything. We write it down so that we need not.”',
      'It is Amadi who reads the old volumes, at night, in the warm room under the lamp. He has found the wreck of the Halcyon in them, and the comet, and the armistice, which reached the rock nine days late with a sack of potatoes. He has found a keeper who wrote nothing but the figures for eleven years and then one line about a whale.',
      { heading: 'What the birds know' },
      'The petrels come in after dark. They are no bigger than a sparrow, spend their lives on the open ocean, and walk badly. On still nights the whole rock purrs with them, a sound like a sewing machine in a distant house.',
      'When Amadi began there were 4,100 pairs in the old walls. Last summer he counted 6,300. He has no explanation that he would put his name to, but he has a favourite one, which is that the petrels nest where the walls are kept up, and that the walls are kept up because somebody lives behind them.',
      'He has drawn a map of it. Wherever Crane has repointed a wall the dots are thick. Where she has not got round to it there are none. She has seen the map and says that she will not be hurried by birds.',
      'In his second year a rat came ashore from a yacht. It took them nineteen days to find it. They ate in shifts and did not sleep in the same hour, and on the last evening Eide, who is not a man for speeches, stood up at the table and said that he had never in his life been so well employed.',
      {
        quote: 'A light that nobody keeps is only a lamp.',
        by: 'from the weather book, 14 January 1903',
      },
      { heading: 'Flour until June' },
      'In the spring the lights office will try again. This time there is a plan: the tower stays with the state, the dwelling goes to a trust, and the trust may let the rooms to visitors in the summer months. The keepers have been asked for their view and have until Easter to give it.',
      'Crane has read the plan twice. She likes the part about the roof. She does not like the word experience, which is in it thirty-one times, nor the drawing of a glass railing at the top of the steps.',
      'Eide has not read it. He was asked about it on the stairs, with his arm already half raised and the supply boat coming up on the swell, and he said that he had once repaired a fog signal here and would like to see the matter through.',
      'Then the arm fell, and I jumped, and when I looked back from the boat he had already turned to write it down.',
    ],
  },
  edits: [
    {
      about: 'corrects the name of a bird and a count of birds, far apart',
      sentences: 2,
      steps: [
        replace('because of a cormorant', 'because of a gannet'),
        replace('Last summer he counted 6,300', 'Last summer he counted 5,300'),
      ],
    },
  ],
};
