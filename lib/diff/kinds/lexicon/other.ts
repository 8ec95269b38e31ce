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
  tens: 'тридцать|тридцати сорок|сорока пятьдесят|пятидесяти шестьдесят|шестидесяти семьдесят|семидесяти восемьдесят|восьмидесяти девяносто',
  scales:
    'сто=1e2 тысяча=1e3 тысячи=1e3 тысяч=1e3 тыс=1e3 тыс.=1e3 миллион=1e6 миллиона=1e6 миллионов=1e6 млн=1e6 миллиард=1e9 миллиарда=1e9 миллиардов=1e9 млрд=1e9',
  days: 'сегодня вчера завтра понедельника понедельнику вторника вторнику среду среды четверга четвергу пятницу пятницы субботу субботы воскресенья январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
  negationPrefixes: 'не=3',
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
  negationPrefixes: 'не=3',
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
  tens: 'trzydzieści|trzydziestu czterdzieści|czterdziestu pięćdziesiąt|pięćdziesięciu sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
  scales:
    'sto=1e2 tysiąc=1e3 tysiące=1e3 tysięcy=1e3 tys.=1e3 tys=1e3 milion=1e6 miliony=1e6 milionów=1e6 mln=1e6 miliard=1e9 miliardy=1e9 miliardów=1e9 mld=1e9',
  days: 'dziś dzisiaj wczoraj jutro poniedziałku wtorku środę środy czwartku piątku sobotę soboty niedzielę niedzieli styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
  negationPrefixes: 'nie=3',
});

export const ARABIC = readLexicon({
  common: 'في من على إلى أن عن التي الذي هذا هذه مع ما كان بعد قد بين كما',
  negation: 'لا ولا فلا لم ولم فلم لن ولن فلن ليس وليس ليست وليست غير وغير دون بدون ألا',
  modality: 'قد ربما يمكن يجب سوف محتمل المحتمل يزعم المزعوم مزعومة يبدو يشتبه',
  saying: 'قال قالت يقول أعلن أعلنت أكد أكدت ذكر ذكرت أضاف أضافت أوضح صرح وفقا بحسب متحدث المتحدث أفادت',
  honorifics: 'السيد السيدة الدكتور',
  numbers: 'صفر - اثنان|اثنين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية تسعة|تسع عشرة|عشر',
  scales: 'مئة=1e2 مائة=1e2 ألف=1e3 آلاف=1e3 مليون=1e6 ملايين=1e6 مليار=1e9 مليارات=1e9',
  days: 'اليوم أمس غدا',
});

export const HEBREW = readLexicon({
  common: 'של את על לא הוא כי גם עם זה היא או אם אבל כל בין אחרי היה',
  negation: 'לא ולא שלא אין ואין שאין אינו אינה אינם שאינו שאינה איננו בלי ללא מעולם אף בלתי',
  modality: 'אולי עשוי עשויה עלול עלולה ייתכן כנראה לכאורה חשוד חשודים יכול צריך חייב',
  saying: 'אמר אמרה מסר מסרה הודיע הודיעה לדברי הוסיף הוסיפה טען טענה דובר דוברת כתב כתבה ציין לפי',
  honorifics: 'מר גברת ד"ר פרופ',
  numbers: 'אפס - שניים|שני|שתי שלושה|שלוש ארבעה|ארבע חמישה|חמש שישה|שש שבעה|שבע שמונה תשעה|תשע עשרה|עשר',
  scales: 'מאה=1e2 מאות=1e2 אלף=1e3 אלפים=1e3 אלפי=1e3 מיליון=1e6 מיליוני=1e6 מיליארד=1e9',
  days: 'היום אתמול מחר',
});
