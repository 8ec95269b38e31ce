/** What pages say that ask for consent before anything is shown. */
export const CONSENT: readonly RegExp[] = [
  // English
  /(?:we|our partners|partners|you) .{0,60}(?:use|value|accept|process|store|need).{0,60}(?:cookies|your privacy|your consent|personal data)/u,
  /before you continue/u,
  /(?:manage|accept) (?:all )?(?:cookies|consent|preferences)/u,
  /cookies? (?:consent|policy|settings|preferences)/u,
  /privacy (?:settings|preferences|choices)/u,
  // German
  /(?:verwende|nutze|setze)\p{L}* .{0,40}cookies/u,
  /(?:ihre|deine|mit ihrer) (?:einwilligung|zustimmung|privatsphäre|datenschutz)/u,
  /(?:alle )?(?:cookies )?(?:akzeptieren|zustimmen)/u,
  /mit werbung (?:und tracking )?(?:weiter)?lesen/u,
  /datenschutz-?einstellungen/u,
  // French
  /utilis\p{L}+ .{0,40}(?:cookies|traceurs)/u,
  /(?:votre|de) (?:consentement|vie privée)/u,
  /(?:tout )?accepter (?:et|les cookies)/u,
  /continuer sans accepter/u,
  /paramétrer (?:les|mes) (?:cookies|choix)/u,
  // Spanish
  /utiliza\p{L}* .{0,40}cookies/u,
  /(?:su|tu) (?:consentimiento|privacidad)/u,
  /aceptar (?:y continuar|todas?|las? cookies)/u,
  /configur\p{L}+ (?:de )?(?:las )?cookies/u,
  // Portuguese
  /utiliza\p{L}* .{0,40}cookies/u,
  /(?:seu|o teu|sua) (?:consentimento|privacidade)/u,
  /aceitar (?:e continuar|todos|os cookies)/u,
  /usamos cookies/u,
  /definições de (?:cookies|privacidade)/u,
  // Italian
  /utilizz\p{L}+ .{0,40}cookie/u,
  /(?:il tuo|la tua|la vostra) (?:consenso|privacy)/u,
  /accetta (?:e continua|tutti|i cookie)/u,
  /continua senza accettare/u,
  /preferenze (?:sui )?cookie/u,
  // Dutch
  /(?:gebruik\p{L}*|plaats\p{L}*) .{0,40}cookies/u,
  /(?:je|uw) (?:toestemming|privacy)/u,
  /cookies (?:accepteren|toestaan)/u,
  /alles accepteren/u,
  /(?:cookie|privacy)-?instellingen/u,
  // Swedish, Norwegian
  /(?:använder|bruker|anvender) .{0,40}(?:cookies|informasjonskapsler|kakor)/u,
  /(?:ditt|din) (?:samtycke|samtykke|integritet|personvern)/u,
  /(?:godkänn|godta|acceptera|aksepter) alle?/u,
  /(?:cookie|personvern)-?(?:inställningar|innstillinger)/u,
  // Russian
  /использу\p{L}+ .{0,40}(?:cookie|куки)/u,
  /(?:ваше|свое) согласие/u,
  /принять (?:все|cookie|и продолжить)/u,
  /настройки (?:cookie|конфиденциальности)/u,
  // Japanese
  /(?:cookie|クッキー)を(?:使用|利用)/u,
  /同意(?:して|する)/u,
  /プライバシー(?:設定|の設定)/u,
  // Chinese
  /(?:使用|采用|採用).{0,10}cookie/u,
  /(?:接受|同意)(?:所有|全部|并继续|並繼續)/u,
  /(?:隐私|隱私)(?:设置|設定)/u,
];
