import { readLexicon } from './lexicon';

export const RUSSIAN = readLexicon({
  common: 'и в не на что с по как из его это к за от был для о у он но до а также года при',
  negation: 'не нет ни никогда никто ничего никакой никаких без нельзя',
  modality:
    'может могут мог могли должен должна должны якобы предположительно вероятно возможно видимо подозреваемый подозревается предполагаемый предполагаемого наверное',
  saying:
    'сказал сказала заявил заявила заявили сообщил сообщила сообщили сообщает словам данным отметил отметила подчеркнул добавил добавила пояснил рассказал рассказала написал представитель пресс-секретарь',
  honorifics: 'г-н г-жа господин госпожа',
  numbers:
    'ноль - два|две|двух три|трех|трёх четыре|четырех|четырёх пять|пяти шесть|шести семь|семи восемь|восьми девять|девяти десять|десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать',
  scales:
    'сто=1e2 тысяча=1e3 тысячи=1e3 тысяч=1e3 тыс=1e3 тыс.=1e3 миллион=1e6 миллиона=1e6 миллионов=1e6 млн=1e6 миллиард=1e9 миллиарда=1e9 миллиардов=1e9 млрд=1e9',
  days: 'сегодня вчера завтра',
});

export const BULGARIAN = readLexicon({
  common: 'на и в за от се да е са с по че не като ще това при до към след през',
  negation: 'не няма никога никой нищо нито без никакъв никаква никакви',
  modality:
    'може могат трябва вероятно евентуално предполагаем предполагаемият евентуални възможно навярно заподозрян заподозрени щял',
  saying:
    'каза казва заяви съобщи съобщават съобщиха според обяви добави допълни обясни посочи написа говорител разказа',
  honorifics: 'г-н г-жа проф. д-р',
  numbers:
    'нула - два|две|двама три|трима четири|четирима пет|петима шест седем осем девет десет единадесет дванадесет',
  scales:
    'сто=1e2 хиляда=1e3 хиляди=1e3 хил.=1e3 милион=1e6 милиона=1e6 млн.=1e6 милиард=1e9 милиарда=1e9 млрд.=1e9',
  days: 'днес вчера утре',
});

export const POLISH = readLexicon({
  common: 'w i z na do się nie że o to jest od po za jak dla przez ale był był co roku oraz jego',
  negation: 'nie nigdy żaden żadna żadne nikt nic bez ani',
  modality:
    'może mogą mógł mogła powinien powinna musi muszą rzekomo rzekomy rzekomego podobno prawdopodobnie podejrzany podejrzana podejrzewany możliwe zapewne chyba',
  saying:
    'powiedział powiedziała mówi według stwierdził stwierdziła dodał dodała poinformował poinformowała zdaniem oświadczył napisał podkreślił zaznaczył rzecznik rzeczniczka',
  honorifics: 'pan pani dr prof. ks.',
  numbers:
    'zero - dwa|dwie|dwóch trzy|trzech cztery|czterech pięć|pięciu sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu jedenaście dwanaście',
  scales:
    'sto=1e2 tysiąc=1e3 tysiące=1e3 tysięcy=1e3 tys.=1e3 tys=1e3 milion=1e6 miliony=1e6 milionów=1e6 mln=1e6 miliard=1e9 miliardy=1e9 miliardów=1e9 mld=1e9',
  days: 'dziś dzisiaj wczoraj jutro',
});

export const CHINESE = readLexicon({
  common: '',
  negation: '不 没 没有 未 无 非 並非 并非 沒 沒有 無 从未 從未 不是 不会 不會 未能 不能',
  modality: '可能 或 或许 或許 据称 據稱 疑似 涉嫌 应该 應該 必须 必須 将 將 会 會 预计 預計',
  saying: '说 說 表示 称 稱 指出 透露 宣布 强调 強調 认为 認為 据 據 报道 報道 告诉 告訴 发言人 發言人',
  honorifics: '先生 女士',
  numbers: '零 一 二|两|兩 三 四 五 六 七 八 九 十',
  scales: '百=1e2 千=1e3 万=1e4 萬=1e4 亿=1e8 億=1e8',
  days: '今天 昨天 明天 今日 昨日 明日',
});

export const JAPANESE = readLexicon({
  common: '',
  negation: 'ない なかっ なく ず ぬ ませ 不 無 未 非',
  modality: 'かもしれ らしい 可能性 恐れ 疑い 見込み 見通し 模様 はず べき だろう でしょう',
  saying: '述べ 語っ 話し 発表 明らか 説明 強調 指摘 よる によると 報じ 主張',
  honorifics: '氏 さん 様 容疑者',
  numbers: '零 一 二 三 四 五 六 七 八 九 十',
  scales: '百=1e2 千=1e3 万=1e4 億=1e8 兆=1e12',
  days: '今日 昨日 明日 きょう きのう あす',
});

export const ARABIC = readLexicon({
  common: 'في من على إلى أن عن التي الذي هذا هذه مع ما كان بعد قد بين كما',
  negation: 'لا لم لن ليس ليست غير دون بدون',
  modality: 'قد ربما يمكن يجب سوف محتمل المحتمل يزعم المزعوم مزعومة يبدو يشتبه',
  saying: 'قال قالت يقول أعلن أعلنت أكد أكدت ذكر ذكرت أضاف أضافت أوضح صرح وفقا بحسب متحدث المتحدث أفادت',
  honorifics: 'السيد السيدة الدكتور',
  numbers: 'صفر - اثنان|اثنين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية تسعة|تسع عشرة|عشر',
  scales: 'مئة=1e2 مائة=1e2 ألف=1e3 آلاف=1e3 مليون=1e6 ملايين=1e6 مليار=1e9 مليارات=1e9',
  days: 'اليوم أمس غدا',
});

export const HEBREW = readLexicon({
  common: 'של את על לא הוא כי גם עם זה היא או אם אבל כל בין אחרי היה',
  negation: 'לא אין אינו אינה אינם בלי ללא מעולם אף',
  modality: 'אולי עשוי עשויה עלול עלולה ייתכן כנראה לכאורה חשוד חשודים יכול צריך חייב',
  saying: 'אמר אמרה מסר מסרה הודיע הודיעה לדברי הוסיף הוסיפה טען טענה דובר דוברת כתב כתבה ציין לפי',
  honorifics: 'מר גברת ד"ר פרופ',
  numbers: 'אפס - שניים|שני|שתי שלושה|שלוש ארבעה|ארבע חמישה|חמש שישה|שש שבעה|שבע שמונה תשעה|תשע עשרה|עשר',
  scales: 'מאה=1e2 מאות=1e2 אלף=1e3 אלפים=1e3 אלפי=1e3 מיליון=1e6 מיליוני=1e6 מיליארד=1e9',
  days: 'היום אתמול מחר',
});
