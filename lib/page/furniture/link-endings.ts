import type { RawBlock } from '../collect-blocks';

/** A stretch of a block's text that is in one link, or in none. */
interface Run {
  readonly link: Element | null;
  text: string;
}

/** A longer paragraph tells something before it points elsewhere; characters. */
const MAX_LENGTH = 300;

/** What stands before a link that is no part of a sentence: the end of one, a colon, an arrow, a dash. */
const PARTED = /[.!?…。！？؟।]["”’»」』)）]*$|[:：→▶►|]$|\s[–—-]$/u;
const OPENS_LIST = /[:：]$/u;
const ENDED = /[.!?…。！？؟।]/u;
const QUOTED = /["“”„«»「」]/u;
const SPOKEN = /[\p{L}\p{N}]/u;

/** Words between two links of a row are conjunctions; letters. */
const MAX_BETWEEN = 5;

/**
 * Whether a paragraph ends in a link that is no part of its sentences: behind a full stop or a colon, and with no full stop
 * of its own, or in a row of links behind a colon. In a story some words of a sentence are linked; a link that stands beside
 * the sentences is a button, in whatever language.
 */
export function endsInButton(raw: RawBlock): boolean {
  if (raw.linkedLength === 0 || raw.source.text.length > MAX_LENGTH) return false;
  const runs = runsOf(raw);
  const close = runs.at(-1)?.link === null ? (runs.pop()?.text ?? '') : '';
  if (SPOKEN.test(close)) return false;
  const { links, lead } = lastLinks(runs);
  const said = lead.trim();
  if (links.length === 0 || !SPOKEN.test(said) || links.some((text) => QUOTED.test(text))) return false;
  if (links.length > 1 && OPENS_LIST.test(said)) return true;
  return PARTED.test(said) && !ENDED.test(close) && !ENDED.test(links.at(-1)?.slice(-1) ?? '');
}

/** The texts of the row of links at the end, and what stands directly before it. */
function lastLinks(runs: readonly Run[]): { links: string[]; lead: string } {
  const links: string[] = [];
  for (const { link, text } of runs.toReversed()) {
    if (link !== null) links.unshift(text.trim());
    else if (text.replace(/[^\p{L}\p{N}]/gu, '').length > MAX_BETWEEN || PARTED.test(text.trim()))
      return { links, lead: text };
  }
  return { links, lead: '' };
}

function runsOf({ source }: RawBlock): Run[] {
  const runs: Run[] = [];
  for (const { node } of source.pieces) {
    if (node.data.trim() === '') continue;
    const link = node.parentElement?.closest('a') ?? null;
    const last = runs.at(-1);
    if (last !== undefined && last.link === link) last.text += node.data;
    else runs.push({ link, text: node.data });
  }
  return runs;
}

/** Accounts that a paragraph must name to be about where else the publisher is. */
const MIN_ACCOUNTS = 2;

/**
 * Whether a short paragraph links accounts at services, each under the service's own name: where else to follow the publisher.
 * A story links what was said there, and names of companies lead to their front pages.
 */
export function namesAccounts({ linkedLength, source }: RawBlock): boolean {
  if (linkedLength === 0 || source.text.length > MAX_LENGTH) return false;
  const links = new Set(source.pieces.map(({ node }) => node.parentElement?.closest('a') ?? null));
  const hosts = [...links].flatMap((link) => (link === null ? [] : [accountHost(link)]));
  return new Set(hosts.filter((host) => host !== null)).size >= MIN_ACCOUNTS;
}

/** The host of a link to an account that is named as its host is; else null. */
function accountHost(link: Element): string | null {
  const url = URL.parse(link.getAttribute('href') ?? '');
  if (url === null || url.pathname.length < 2) return null;
  const name = url.hostname.split('.').at(-2) ?? '';
  const text = (link.textContent ?? '').trim().toLowerCase();
  // Some languages inflect the names.
  return name !== '' && text.startsWith(name) && text.length - name.length <= 3 ? url.hostname : null;
}
