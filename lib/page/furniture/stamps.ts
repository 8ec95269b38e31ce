/** Words that stand beside a date or time in a stamp, in the languages of promotion-words.ts. */
const LABELS =
  'updated update posted published modified last first latest edited created on at as of by ago just now today yesterday st nd rd ' +
  'th noon midnight local time reading read min mins hr hrs h m s sec est edt et cst cdt ct mst mdt pst pdt pt gmt utc bst cet ' +
  'cest ist aest aedt jst z am pm a p originally since ' +
  'an a einer eine une una uma een en heure hora hace timme time ' +
  'was has been added revised filed issued report page post item read readtime time web news live this article story date dated entry ' +
  'in this article story is more than old starts start begins ends end left remaining ' +
  'aktualisiert update stand zuletzt veröffentlicht erstellt geändert bearbeitet am um uhr vor seit heute gestern soeben gerade beginnt startet endet noch ' +
  'eben lesezeit lesedauer mesz mez std min minute minuten ' +
  'publié publiée mis mise à jour le la modifié modifiée dernière il y a hier aujourd hui temps de lecture h ' +
  'publicado publicada actualizado actualizada actualización modificado el la a las hace hoy ayer hs horas tiempo lectura ' +
  'atualizado atualizada atualização às há hoje ontem em do tempo leitura ' +
  'pubblicato aggiornato aggiornamento ultimo modifica il alle ore fa oggi ieri tempo lettura ' +
  'gepubliceerd bijgewerkt laatst gewijzigd op om uur geleden vandaag gisteren ' +
  'publicerad uppdaterad senast ändrad kl klockan den sedan idag igår publisert oppdatert sist siden i dag går publiceret ' +
  'opdateret senest for siden ' +
  'artikel beitrag text diese dieser dieses wurde zeit datum online lesen ca etwa ' +
  'article cet actualisé actualisée lecture min durée environ rédaction par ' +
  'artículo este nota publicada fecha lectura min alrededor artigo matéria este esta data leitura ' +
  'articolo questo pubblicata data di del lettura min minuto minuti modificato circa artikel dit leestijd lezen circa minuten geplaatst aangepast ' +
  'artikeln lästid läsning ca cirka ungefär minuter sist endret endra lesetid lese saken denne læsetid læsning artiklen ændret ca ' +
  'опубликовано обновлено в назад сегодня вчера г время чтения читать мин минут минуты час часа часов изменено дата публикации редакция текст статья ' +
  'data publikacji aktualizacja aktualizacji zaktualizowano opublikowano dodano ostatnia zmiana czas czytania min minut temu wczoraj dziś dzisiaj godz o r ' +
  'güncelleme güncellendi giriş yayın yayınlanma yayınlandı tarihi son önce dün bugün okuma süresi dk dakika saat saatte ' +
  'نشر نُشر نشرت تحديث آخر في قبل منذ أمس اليوم الساعة عُدّل عدل مدة القراءة دقيقة دقائق ' +
  'פורסם עודכן עדכון אחרון לפני אתמול היום בשעה ב זמן קריאה דקות';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const AMOUNTS = [-1, -2, -5, -21];
const STYLES = ['long', 'short', 'narrow'] as const;

const known = new Map<string, ReadonlySet<string>>();

const WORD = /[\p{L}\p{M}]+/gu;
const MAX_LENGTH = 140;
/** What tells a time without a number. */
const RELATIVE =
  /(?<!\p{L})(?:ago|an hour|einer stunde|une heure|una hora|uma hora|un'ora|een uur|en timme|en time|just now|yesterday|gestern|vor einer|hier|il y a une|ayer|hace una|ontem|ieri|gisteren|igår|i går|вчера)(?!\p{L})/iu;

/** In scripts without spaces: figures, units of time and the words of such stamps. */
const IDEOGRAPHIC_STAMP =
  /^(?=.*\p{N})(?=.*[年月日時时分秒前天])(?:[\p{N}\s:：/.,，、()（）[\]|·・-]|[年月日時时分秒周週前後后于於に]|[(（][日月火水木金土一二三四五六][)）]|(?:星期|礼拜|禮拜)[一二三四五六日天]|小时|小時|时间|時間|分钟|分鐘|天|午前|午後|上午|下午|更新|最新|最终|最終|最后|最後|修改|編集|编辑|編輯|发布|發布|發佈|发表|發表|公開|公开|配信|掲載|投稿|日時|約|约|で読めます|阅读|閱讀|読了)+$/u;

/**
 * Whether a text is a time stamp: a date, a time or how long ago, with nothing but the words that go with them. Names of
 * months, days and units come from the browser's own tables for the language, so every language it knows is covered.
 */
export function isStamp(text: string, language: string | null): boolean {
  if (text.length > MAX_LENGTH) return false;
  if (IDEOGRAPHIC_STAMP.test(text)) return true;
  const words = text.toLowerCase().match(WORD) ?? [];
  if (!/\p{N}/u.test(text) && !RELATIVE.test(text)) return false;
  const vocabulary = stampWords(language);
  return words.length > 0 && words.every((word) => vocabulary.has(word));
}

function stampWords(language: string | null): ReadonlySet<string> {
  const key = language ?? 'en';
  const found = known.get(key);
  if (found !== undefined) return found;
  const words = new Set(LABELS.split(/\s+/));
  for (const locale of ['en', key]) for (const word of calendarWords(locale)) words.add(word);
  known.set(key, words);
  return words;
}

function calendarWords(locale: string): string[] {
  try {
    return [...dateWords(locale), ...relativeWords(locale)].flatMap(
      (text) => text.toLowerCase().match(WORD) ?? [],
    );
  } catch {
    return []; // A language tag the browser refuses.
  }
}

function dateWords(locale: string): string[] {
  const formats = STYLES.flatMap((style) => [
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }),
  ]);
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 1));
  const weekdays = Array.from({ length: 7 }, (_, day) => Date.UTC(2023, 0, 1 + day));
  const days = [...months, ...weekdays];
  return formats.flatMap((format) => days.map((day) => format.format(day)));
}

function relativeWords(locale: string): string[] {
  return STYLES.flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(locale, { style });
    return UNITS.flatMap((unit) => AMOUNTS.map((amount) => format.format(amount, unit)));
  });
}
