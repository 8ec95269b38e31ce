import { calendarWords, relativeTimes } from './calendar';
import { once } from './once';

/**
 * Lines that only say when: "Updated 12:57", "Saturday 19 August 2017", "2 hours ago". A page rewrites them without
 * the article having changed.
 */

/** Words that stand in such lines besides dates, in the languages of the pages read most; lower case. */
const STAMP_WORDS: readonly string[] = [
  'published updated posted modified created edited first last latest update on at the of by since read date time am pm a.m. p.m. o clock hrs hours ago',
  'veröffentlicht aktualisiert erschienen geändert erstellt publiziert zuletzt letzte aktualisierung änderung stand datum am um uhr vom den der online seit',
  'publié publiée mis mise jour modifié modifiée créé actualisé dernière le la à h il y a',
  'publicado publicada actualizado actualizada última actualización creado modificado el la las los a de del h hrs hora horas',
  'atualizado atualizada atualização em às as há postado modificada criado data',
  'pubblicato pubblicata aggiornato aggiornata ultimo aggiornamento creato modificato il alle ore del',
  'gepubliceerd bijgewerkt geplaatst aangepast laatst laatste gewijzigd op om uur geleden',
  'publicerad publicerat uppdaterad uppdaterat senast ändrad skapad kl klockan den sedan',
  'publisert oppdatert sist endret publiceret udgivet opdateret senest offentliggjort kl klokken den',
  'опубликовано обновлено изменено дата в г ч публикация',
  'публикувано публикувана обновено обновена последна промяна в на г ч часа',
  'opublikowano zaktualizowano aktualizacja ostatnia dodano dnia godz o r',
  '发布 更新 时间 發佈 發布 更新於 发表 于 於 最后 最後 公開 更新日時 公開日時 掲載',
  'نشر تحديث آخر في نشرت تم الساعة',
  'פורסם עודכן עדכון אחרון בשעה ב',
  'p m a',
  'gmt utc est edt et ct cst cdt mt pt pst pdt cet cest bst ist msk jst kst aest aedt eet eest hkt sgt sast wib z',
];

const MOST_LENGTH = 160;
/** A time without figures is a word or two: "Yesterday", "Published last week". */
const MAY_BE_TIME = /\p{N}|^.{1,40}$/u;

/** Whether the text says when and nothing else. `language` is BCP 47, null where unknown. */
export function isStampLine(text: string, language: string | null): boolean {
  if (text.length > MOST_LENGTH || !/\S/.test(text) || !MAY_BE_TIME.test(text)) return false;
  const { times, words, runs } = stampPatterns(language);
  const lower = text.toLowerCase().replaceAll('’', "'");
  if (hasOtherRun(lower, runs)) return false;
  const timed = lower.replace(times(), ` ${NAMED} `);
  const rest = timed.replace(FIGURES_AND_MARKS, ' ').trim();
  const said = rest === '' ? [] : rest.split(' ');
  if (!said.every((word) => words.has(word))) return false;
  return timed.includes(NAMED) || NUMERIC_TIME.test(text) || (said.length > 0 && NUMERIC_CLOCK.test(text));
}

/** Longer lines tell a story; characters. */
const MOST_UNKNOWN = 50;
/** "kl. 18:22", "at 6.22": the word in front of a clock goes with it. */
const BEFORE_CLOCK = /[\p{L}\p{M}]+\.?\s(?=\p{N}{1,2}[:.h]\p{N}{2})/gu;
/** Letters that stand between the figures of a date. */
const DATE_SIGNS = '年月日時时分点點';
const WORD = new RegExp(`(?:(?![${DATE_SIGNS}])[\\p{L}\\p{M}])+`, 'gu');
const SENTENCE_ENDED = /[.!?…。！？؟।]\s*$/u;

/**
 * Whether a line says how long ago something was, with one word that no list has: what was done then. Nobody has the word
 * for "revised" in every language; that a time seen from now is the page's, not the article's, holds in all of them.
 */
export function isRelativeStamp(text: string, language: string | null): boolean {
  if (text.length > MOST_UNKNOWN || SENTENCE_ENDED.test(text)) return false;
  const { relative, words } = stampPatterns(language);
  const timed = text.toLowerCase().replaceAll('’', "'").replace(relative(), ` ${NAMED} `);
  if (!timed.includes(NAMED)) return false;
  const said = timed.replace(BEFORE_CLOCK, ' ').match(WORD) ?? [];
  return said.filter((word) => !words.has(word)).length <= 1;
}

/** Stands for a name of a month, a weekday or a time seen from now. */
const NAMED = '⏲';
const FIGURES_AND_MARKS = new RegExp(`[${NAMED}\\p{N}:.,/·|•()${DATE_SIGNS}\\s–—-]+`, 'gu');
const LETTER_RUN = new RegExp(`(?:(?![${DATE_SIGNS}])\\p{L})+`, 'gu');
const NUMERIC_TIME =
  /\b(?:[01]?\d|2[0-3]):[0-5]\d\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b|\d月\d{1,2}日/;
/** Could be a price where no word says that it is a time. */
const NUMERIC_CLOCK = /\b(?:[01]?\d|2[0-3]) ?[.hH] ?[0-5]\d\b|\b(?:19|20)\d{2}\b|\b\d{1,2} ?[ap]\.?m\b/i;

interface StampPatterns {
  /** Made when first asked for: most texts have said before that they are none. */
  readonly times: () => RegExp;
  /** Of these the ones seen from now, which in scripts without spaces may touch other words. */
  readonly relative: () => RegExp;
  readonly words: ReadonlySet<string>;
  /** Every run of letters in a name of a time or in a word. */
  readonly runs: ReadonlySet<string>;
}

/** Whether letters stand in the text that no such line has: of nearly every sentence its first or second word tells. */
function hasOtherRun(text: string, runs: ReadonlySet<string>): boolean {
  LETTER_RUN.lastIndex = 0;
  for (let run = LETTER_RUN.exec(text); run; run = LETTER_RUN.exec(text)) if (!runs.has(run[0])) return true;
  return false;
}

const patterns = new Map<string, StampPatterns>();

function stampPatterns(language: string | null): StampPatterns {
  const key = language ?? '';
  const known = patterns.get(key);
  if (known) return known;
  const languages = [...new Set([language?.split(/[-_]/)[0]?.toLowerCase() || 'en', 'en'])];
  const names = languages.flatMap(timeNames);
  const words = STAMP_WORDS.flatMap((line) => line.split(' '));
  const made = {
    times: once(() => timesPattern(names)),
    relative: once(() => timesPattern(languages.flatMap(relativeTimes))),
    words: new Set(words),
    runs: new Set([...names, ...words].flatMap((text) => text.match(LETTER_RUN) ?? [])),
  };
  patterns.set(key, made);
  return made;
}

function timeNames(language: string): string[] {
  const { months, weekdays, shortWeekdays } = calendarWords(language);
  return [...relativeTimes(language), ...months, ...weekdays, ...shortWeekdays];
}

/** Figures glued to a word or a word to figures ("2017Updated") do not matter: every name is looked for by itself. */
function timesPattern(names: readonly string[]): RegExp {
  const shapes = [...new Set(names)]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('#', String.raw`\p{N}+`));
  const apart = String.raw`(?![\p{Script=Han}\p{Script=Hangul}])\p{L}`;
  return new RegExp(`(?<!${apart})(?:${shapes.join('|')})(?!${apart})`, 'gu');
}
