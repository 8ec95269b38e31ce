import type { Scene } from '../scene';
import { markAuthorLines } from './author-lines';
import { markComments } from './comments';
import { markLooseLabels } from './loose-labels';
import { markOrphanHeadings } from './orphan-headings';
import { markPromotionRuns } from './promotion-runs';
import { markTickers } from './tickers';

/** A rule about blocks in a row; it sees what the rules before it have taken and marks more. */
export interface RunRule {
  readonly name: string;
  readonly mark: (scene: Scene, name: string) => void;
}

export const RUN_RULES: readonly RunRule[] = [
  { name: 'comments', mark: markComments },
  { name: 'promotion', mark: markPromotionRuns },
  { name: 'label', mark: markTickers },
  { name: 'author', mark: markAuthorLines },
  { name: 'label', mark: markLooseLabels },
  { name: 'orphan-heading', mark: markOrphanHeadings },
];
