/**
 * Titles of the legal texts that every site has beside its articles: prose under a date, like an article. Held against
 * lower case, as a whole.
 */
const TITLES: readonly string[] = [
  '(?:our |the |your )?(?:privacy|cookies?|data protection|acceptable use|community|comments?|refund|returns?|shipping)(?: (?:and|&) (?:cookies?|privacy|terms|returns?))?(?: rights)? (?:policy|policies|notice|statement|guidelines)',
  '(?:our |the )?terms(?: (?:and|&) conditions| of (?:use|service|sale))(?: (?:and|&) privacy(?: policy)?)?|conditions of use|legal (?:notice|information)|disclaimer|imprint|accessibility statement',
  'impressum|datenschutz(?:erklärung|hinweise?|bestimmungen)?|agb|allgemeine geschäftsbedingungen|nutzungsbedingungen|cookie-richtlinien?|widerrufsbelehrung',
  "mentions légales|politique de (?:confidentialité|cookies)|données personnelles|conditions générales(?: d'utilisation| de vente)?|cg[uv]",
  'aviso legal|política de (?:privacidad|cookies)|términos (?:y condiciones|de (?:uso|servicio))(?: de uso)?|condiciones (?:de uso|generales)',
  'política de privacidade|termos (?:de (?:uso|serviço)|e condições)(?: de uso)?',
  "informativa (?:sulla )?privacy|termini (?:e condizioni|di servizio)|note legali|condizioni (?:d'uso|generali)",
  'privacy(?:verklaring|beleid|statement)|(?:algemene |gebruiks)voorwaarden|cookie(?:beleid|verklaring)',
  'integritetspolicy|personuppgiftspolicy|(?:användar|köp)villkor|personvern(?:erklæring)?|privatlivspolitik|cookiepolitik|handelsbetingelser',
  'политика (?:конфиденциальности|обработки персональных данных)|пользовательское соглашение|условия использования',
  'polityka (?:prywatności|cookies)|regulamin(?: serwisu)?|ochrana osobních údajů|obchodní podmínky',
  '隐私(?:政策|条款)|隱私(?:政策|權政策)|服务条款|服務條款|用户协议|プライバシーポリシー|利用規約|特定商取引法に基づく表記|개인정보 ?처리방침|이용약관',
  'سياسة الخصوصية|شروط (?:الاستخدام|الخدمة)|מדיניות ה?פרטיות|תנאי שימוש',
];

const LEGAL = new RegExp(`^(?:${TITLES.join('|')})$`, 'u');
/** What separates a title from the site's name. */
const TITLE_PARTS = /\s+[|–—·•»/-]\s+/u;
/** Longer texts are no such title; characters. */
const MAX_TITLE = 90;

/** Whether a headline is that of a legal text, alone or with the site's name behind it. */
export function isLegalTitle(headline: string): boolean {
  if (headline.length > MAX_TITLE) return false;
  const title = headline.toLowerCase().replaceAll('’', "'").trim();
  return [title, title.split(TITLE_PARTS)[0]?.trim() ?? ''].some((part) => LEGAL.test(part));
}
