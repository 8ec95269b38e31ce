import type { Alert, AlertNews } from '../article/alert';
import { NAMED_IN_DIGEST } from '../article/alert';
import { excerptChange } from '../diff/excerpt';
import type { MessageKey } from '../platform/i18n';
import { message, pluralMessage } from '../platform/i18n';
import { isolate } from './bidi';
import { KIND_WORDS } from './edits/kind-words';

/** What a notification says. */
export interface AlertWords {
  readonly title: string;
  readonly text: string;
}

/** Characters of one wording: both fit into the four lines that a notification has. */
const WORDING_LENGTH = 90;

/** Characters of a headline in a digest: one line. */
const HEADLINE_LENGTH = 60;

/** Words one alert, or several as a digest. Neither is empty. */
export function alertWords(alerts: readonly Alert[]): AlertWords {
  const [first, ...others] = alerts;
  return first && others.length === 0 ? singleWords(first) : digestWords(alerts);
}

function singleWords(alert: Alert): AlertWords {
  const lines = [...wordings(alert), [alert.site, newsInWords(alert.news)].join(' · ')];
  return { title: alert.headline, text: lines.join('\n') };
}

function digestWords(alerts: readonly Alert[]): AlertWords {
  const named = alerts.slice(0, NAMED_IN_DIGEST).map(({ headline, language, news }) => {
    const { later } = excerptChange('', headline, language, HEADLINE_LENGTH);
    return message('alertLine', isolate(later), newsInWords(news));
  });
  const more = alerts.length - named.length;
  const lines = more > 0 ? [...named, pluralMessage('alertMoreArticles', more)] : named;
  return { title: pluralMessage('alertDigest', alerts.length), text: lines.join('\n') };
}

/** The earlier and the later wording, a line each. */
function wordings({ news, language }: Alert): string[] {
  if (news.kind === 'gone') return [message('alertGoneDetail')];
  if (news.kind === 'back') return [];
  if (news.kind === 'passage' && news.state === 'moved') return [isolate(shortened(news.later, language))];
  const { earlier, later } = excerptChange(news.earlier, news.later, language, WORDING_LENGTH);
  if (earlier === '') return [message('alertAdded', isolate(later))];
  if (later === '') return [message('alertRemoved', isolate(earlier))];
  return [message('alertWas', isolate(earlier)), message('alertNow', isolate(later))];
}

function shortened(text: string, language: string | null): string {
  return excerptChange('', text, language, WORDING_LENGTH).later;
}

const PASSAGE_WORDS: { readonly [State in 'changed' | 'moved' | 'gone']: MessageKey } = {
  changed: 'alertPassageChanged',
  moved: 'alertPassageMoved',
  gone: 'alertPassageGone',
};

/** What happened, at a glance: "number, and 2 more changes". */
function newsInWords(news: AlertNews): string {
  if (news.kind === 'gone') return message('alertGone');
  if (news.kind === 'back') return message('alertBack');
  if (news.kind === 'passage') return message(PASSAGE_WORDS[news.state]);
  const kind = message(KIND_WORDS[news.changeKind].name);
  return news.more > 0 ? pluralMessage('alertMoreChanges', news.more, kind) : kind;
}
