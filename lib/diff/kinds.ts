import type { Change, ChangeDetail, ChangeKind } from '../article/change';
import { CHANGE_KINDS } from '../article/change';
import { comparisonKey } from '../text/comparison-key';
import { isCorrectionNote } from '../text/correction-note';
import { isStampLine } from '../text/stamp-line';
import { attributionDetails } from './kinds/attribution';
import { dateDetails } from './kinds/date';
import { linkDetails } from './kinds/link';
import { modalityDetails } from './kinds/modality';
import { nameDetails } from './kinds/name';
import { negationDetails } from './kinds/negation';
import { isSameNumber, numberDetails } from './kinds/number';
import { quotationDetails } from './kinds/quotation';
import type { IsKnownWord } from './kinds/spelling';
import { spellingDetails } from './kinds/spelling';
import type { Wording } from './kinds/wording';
import { readWording } from './kinds/wording';

/** What is asked about a change: its operation and part, and the wording of both sides (empty where there is none). */
export interface KindQuestion {
  readonly op: Change['op'];
  readonly part: Change['part'];
  readonly earlier: string;
  readonly later: string;
  /** BCP 47, null where unknown. */
  readonly language: string | null;
  /** Whether a word (as it stands) occurs in sentences that did not change; nothing is known where it is left out. */
  readonly isKnownWord?: IsKnownWord;
}

export interface KindAnswer {
  /** Never empty, in the order of CHANGE_KINDS. */
  readonly kinds: readonly ChangeKind[];
  readonly details: readonly ChangeDetail[];
}

/** What is looked for in two wordings, besides spelling and corrections. */
const DETECTORS: readonly ((wording: Wording) => ChangeDetail[])[] = [
  negationDetails,
  numberDetails,
  quotationDetails,
  attributionDetails,
  nameDetails,
  dateDetails,
  modalityDetails,
  linkDetails,
];

/** Names what a change is about. */
export function findKinds(question: KindQuestion): KindAnswer {
  const kinds = new Set<ChangeKind>();
  if (question.part !== 'body') kinds.add(question.part);
  if (question.op === 'added' || question.op === 'removed' || question.op === 'moved') kinds.add(question.op);
  const details = [...correctionDetails(question), ...wordingDetails(question, kinds)];
  for (const detail of details) kinds.add(detail.kind);
  return { kinds: CHANGE_KINDS.filter((kind) => kinds.has(kind)), details };
}

/** A note that came or changed; one that went is a sentence removed. */
function correctionDetails({ earlier, later, language }: KindQuestion): ChangeDetail[] {
  const isNote = later !== earlier && isCorrectionNote(later) && !isStampLine(later, language);
  return isNote ? [{ kind: 'correction', earlier, later }] : [];
}

/** A "sentence" longer than any (both sides together) is a table or a mistake; only that it changed is said. */
const MOST_LENGTH = 12_000;

/** Details of two wordings; adds the kinds that have none. */
function wordingDetails(question: KindQuestion, kinds: Set<ChangeKind>): ChangeDetail[] {
  const { earlier, later, language } = question;
  if (earlier === '' || later === '' || earlier === later) return [];
  if (comparisonKey(earlier) === comparisonKey(later)) {
    kinds.add('typography');
    return [];
  }
  if (earlier.length + later.length > MOST_LENGTH) {
    kinds.add('wording');
    return [];
  }
  const wording = readWording(earlier, later, language);
  const slips = spellingDetails(wording, question.isKnownWord ?? (() => false));
  const telling = DETECTORS.flatMap((detect) => detect(wording)).filter(isNoneOf(slips));
  const details = [...telling, ...slips.filter(isNewTo(telling, wording))];
  if (hasOtherWords(wording, details)) kinds.add('wording');
  else if (details.length === 0) kinds.add(/[?!¿¡]/.test(changedMarks(wording)) ? 'wording' : 'typography');
  return details;
}

/** A slip set right beside a verb of saying is no other speaker. */
function isNoneOf(slips: readonly ChangeDetail[]): (detail: ChangeDetail) => boolean {
  const keys = new Set(slips.map(({ earlier, later }) => `${earlier}\n${later}`));
  return ({ earlier, later }) => !keys.has(`${earlier}\n${later}`);
}

function isNewTo(details: readonly ChangeDetail[], wording: Wording): (slip: ChangeDetail) => boolean {
  const told = toldWords(details, wording);
  return (slip) => wording.words(`${slip.earlier} ${slip.later}`).every((word) => !told.has(word));
}

/** Whether something changed that no detail tells of. */
function hasOtherWords(wording: Wording, details: readonly ChangeDetail[]): boolean {
  const told = toldWords(details, wording);
  return wording.stretches.some(
    ({ removed, added }) =>
      !isSameNumber(removed.trim(), added.trim()) &&
      wording.words(`${removed} ${added}`).some((word) => !told.has(word)),
  );
}

function toldWords(details: readonly ChangeDetail[], { words }: Wording): ReadonlySet<string> {
  return new Set(details.flatMap(({ earlier, later }) => words(`${earlier} ${later}`)));
}

function changedMarks({ stretches }: Wording): string {
  return stretches.map(({ removed, added }) => removed + added).join('');
}
