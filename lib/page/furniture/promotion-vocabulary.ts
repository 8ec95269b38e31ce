/** The parts of which publishers make appeals to the reader. Phrases as in phrases.ts. No part alone says anything. */
export interface PromotionWords {
  /** What the reader is to take, buy, give or do: newsletter, subscription, donation, "follow us". */
  readonly offer: string;
  /** What such appeals also speak of, as news does: money, members, networks. */
  readonly hint: string;
  /** What the publisher has to offer. */
  readonly journalism: string;
  /** The reader addressed. */
  readonly reader: string;
  /** The reader addressed in words that mean somebody else without their capital, as in German. */
  readonly formal?: string;
  /** The publisher speaking of itself. */
  readonly publisher: string;
  /** Requests that open a sentence. */
  readonly request: string;
  /** Requests wherever they stand. */
  readonly polite: string;
  /** How easy, cheap or quick it would be. */
  readonly ease: string;
}
