/** What stands where the text breaks off for those who have not paid or registered. Calls to subscribe that name no consequence for reading are promotions, and left out. */
export const PAYWALL: readonly RegExp[] = [
  // English
  /(?:continue|keep|finish|resume) reading.{0,160}(?:subscri|log ?in|sign ?(?:in|up)|register|account|member)/u,
  /(?:subscri\p{L}+|log ?in|sign ?(?:in|up)|register|become a member|create .{0,20}account).{0,80}(?:(?:to|and) (?:(?:continue|keep|finish|resume) reading|(?:read|unlock|access|view) (?:this|the|more|all|our|every)\b)|for (?:full|unlimited) access|full (?:story|article))/u,
  /(?:reached|hit|used|exceeded).{0,30}(?:limit|free (?:articles|stories|views|content)|monthly (?:limit|articles))/u,
  /(?:article|story|content|page) is (?:only |exclusively |reserved )?(?:available )?(?:for|to) (?:\p{L}+ )?(?:subscribers|members)/u,
  /^(?:for )?(?:subscribers?|members?)[ -](?:only|exclusive)/u,
  /(?:exclusive|reserved) (?:to|for) (?:our )?(?:subscribers|members)/u,
  /to read the (?:full|rest|whole|complete)/u,
  /unlock (?:this|the) (?:article|story)/u,
  /free articles? (?:left|remaining)/u,
  // German
  /weiterlesen.{0,120}(?:abo|anmeld|registr|einlogg|plus|testen|login)/u,
  /(?:abonn|anmeld|registr|einlogg|jetzt testen|abo).{0,120}(?:weiter ?(?:zu)?lesen|ganzen? (?:artikel|text)|vollständig|unbegrenzt|freischalten|zugang|zugriff)/u,
  /(?:artikel|text|inhalt|beitrag) .{0,60}(?:nur|exklusiv|ausschließlich) (?:für|mit)/u,
  /(?:nur|exklusiv) für (?:\p{L}+[- ])?(?:abonnent|mitglied|leser)/u,
  /(?:kostenlosen|freien|gratis) artikel.{0,40}(?:aufgebraucht|erreicht|gelesen|verbraucht)/u,
  /(?:limit|kontingent).{0,30}artikel/u,
  /jetzt (?:weiterlesen|freischalten)/u,
  /um .{0,40}weiterzulesen/u,
  // French
  /(?:article|contenu|suite|texte) .{0,40}(?:réservée?s?|exclusi\p{L}+) .{0,20}(?:aux|à nos|pour les) (?:abonn|membre)/u,
  /réservée?s? aux (?:abonnés|membres|lecteurs)/u,
  /(?:il vous reste|lire) .{0,40}(?:\d+ ?% |la suite|cet article)/u,
  /(?:pour (?:lire|continuer|accéder)|poursui\p{L}+ .{0,20}lecture).{0,100}(?:abonn|connect|inscri|compte)/u,
  /abonnez-vous.{0,80}(?:pour (?:lire|continuer|accéder)|en illimité|la suite|accès)/u,
  /(?:limite|quota) .{0,20}articles/u,
  /débloque[rz]/u,
  // Spanish
  /(?:suscr[ií]b|reg[ií]str|inicia).{0,100}(?:para (?:seguir|continuar|leer|acceder)|acceso|ilimitad)/u,
  /(?:seguir|continuar|sigue|continúa) leyendo.{0,120}(?:suscr|registr|sesión|cuenta)/u,
  /(?:solo|sólo|exclusiv\p{L}+|reservad\p{L}+) (?:para|a) (?:\p{L}+ )?(?:suscriptor|socio|lector|miembro)/u,
  /(?:límite|limite) (?:de|mensual).{0,30}(?:artículos|noticias|gratis|gratuit)/u,
  /para (?:seguir|continuar) leyendo/u,
  // Portuguese
  /(?:assin|registr|cadastr|faça login|entre).{0,100}(?:para (?:continuar|ler|seguir|acessar|aceder|ter)|acesso|ilimitad)/u,
  /(?:continu\p{L}+|seguir) (?:a ler|lendo|a leitura).{0,120}(?:assin|login|cadastr|conta|registo)/u,
  /(?:exclusiv\p{L}+|reservad\p{L}+|só|apenas) (?:para|a|aos|de) (?:\p{L}+ )?assinante/u,
  /(?:limite|atingiu).{0,40}(?:artigos|matérias|notícias|textos|gratuit)/u,
  /para continuar (?:a ler|lendo|a leitura)/u,
  // Italian
  /(?:abbon|accedi|registr|iscrivi).{0,100}(?:per (?:continuare|leggere|proseguire|accedere)|accesso|illimitat)/u,
  /(?:continua|continuare|prosegui|proseguire) (?:a leggere|la lettura).{0,120}(?:abbon|acced|registr)/u,
  /(?:riservat\p{L}+|solo|esclusiv\p{L}+) (?:agli|per gli|per|ai) (?:abbonat|iscritt|soci)/u,
  /(?:limite|raggiunto).{0,40}articoli/u,
  /per (?:continuare a leggere|leggere l'articolo)/u,
  // Dutch
  /(?:abonne|log in|registreer|neem een|word lid|maak .{0,20}account).{0,100}(?:om (?:verder|door|te lezen|het hele|dit)|verder ?(?:te )?lezen|onbeperkt|toegang)/u,
  /(?:verder|door) ?lezen.{0,120}(?:abonn|log|account|registr)/u,
  /(?:alleen|exclusief|uitsluitend) (?:voor|toegankelijk voor) (?:\p{L}+ )?(?:abonnee|leden)/u,
  /(?:limiet|maximum|gratis artikelen).{0,30}(?:bereikt|gelezen|artikelen)/u,
  // Swedish, Norwegian
  /(?:logga in|bli prenumerant|prenumerera|köp|logg inn|abonner|bli abonnent|kjøp).{0,100}(?:för att (?:läsa|fortsätta)|läs vidare|for å (?:lese|fortsette)|les videre|tillgång|tilgang|hele saken|hela artikeln)/u,
  /(?:fortsätt|fortsett|läs|les) (?:att läsa|å lese|vidare|videre|mer).{0,120}(?:logg|prenum|abonn|konto)/u,
  /(?:endast|bara|kun|bare|exklusivt) f[öo]r (?:\p{L}+ )?(?:prenumerant|abonnent|medlem)/u,
  /(?:artikeln|saken|artikkelen) är? (?:låst|for abonnenter)/u,
  /för att läsa (?:hela|vidare)/u,
  /for å lese (?:hele|videre)/u,
  // Russian
  /(?:подпи|войд|зарегистр|оформ).{0,100}(?:чтобы (?:продолжить|читать|прочитать|дочитать)|доступ|полност)/u,
  /(?:продолж\p{L}+ чтение|читать (?:дальше|полностью|далее)).{0,120}(?:подпис|войд|регистр)/u,
  /(?:только|доступ\p{L}*) (?:для|по) (?:подписчик|подписк|зарегистр)/u,
  /(?:лимит|исчерпа).{0,40}(?:стат|материал)/u,
  /чтобы (?:продолжить чтение|прочитать)/u,
  // Japanese
  /(?:有料|会員)(?:会員)?(?:限定|記事|向け)/u,
  /(?:続き|全文)(?:を|は)?.{0,30}(?:読む|ログイン|登録|会員|購読)/u,
  /(?:ログイン|会員登録|購読).{0,30}(?:続き|全文|お読み)/u,
  /残り.{0,12}文字/u,
  /無料記事/u,
  // Chinese
  /(?:订阅|訂閱|登录|登入|注册|註冊|会员|會員|付费|付費).{0,30}(?:继续阅读|繼續閱讀|阅读全文|閱讀全文|解锁|解鎖|查看全文)/u,
  /(?:继续阅读|繼續閱讀|阅读全文|閱讀全文|剩余|剩餘).{0,30}(?:订阅|訂閱|登录|登入|注册|付费|付費|会员|會員)/u,
  /(?:仅限|僅限|限)(?:订阅|訂閱|会员|會員|付费|付費)/u,
  /(?:会员|會員|付费|付費)(?:专享|專享|文章|内容|內容)/u,
  // Terms of sale and membership that stand where a text breaks off, in further wordings
  /(?:keep|continue) reading (?:with|for|from) .{0,60}(?:trial|free|[$£€]\s?\d)/u,
  /(?:subscriber|member)s?[- ]only (?:content|article|story|feature|edition)/u,
  /(?:used up|run out of|no) (?:your |more )?(?:free|complimentary) (?:articles|stories|views)/u,
  /(?:you have|you've) (?:read all|0|no) .{0,30}(?:free|complimentary|articles? left)/u,
  /(?:rest|remainder) of (?:this|the) (?:article|story|piece|post|text) is (?:for|reserved|only)/u,
  /(?:for|to) paying (?:readers|subscribers|members)/u,
  /subscribe to (?:read|continue|keep)/u,
  /want (?:to read )?the rest of (?:this|the) (?:story|article)/u,
  // German
  /(?:abonnent\p{L}*|mitgliedern|zahlenden leser\p{L}*) vorbehalten/u,
  /(?:sie möchten|möchten sie|jetzt mit \p{L}+) weiterlesen/u,
  /weiterlesen mit (?:\p{L}+[- ])?(?:abo|plus)/u,
  /exklusiv für (?:\p{L}+ )?abonnent/u,
  /kontingent .{0,20}(?:aufgebraucht|erschöpft)/u,
  /kostenlos registrieren und weiterlesen/u,
  // French
  /(?:destinée?|réservée?s?) (?:à|aux?) (?:nos )?abonnés/u,
  /(?:choisissez|découvrez) (?:votre|une|nos) (?:offre|formule)s?.{0,40}(?:lire|lecture|illimité)/u,
  // Spanish, Portuguese, Italian
  /(?:agotado|alcanzado|leído) .{0,20}artículos (?:gratuitos|gratis)/u,
  /(?:hazte|suscríbete) .{0,20}(?:premium|para seguir)/u,
  /solo para suscriptores/u,
  /(?:esgotou|atingiu) .{0,30}(?:gratuit|grátis)/u,
  /(?:hai )?(?:esaurito|raggiunto) (?:gli|il) .{0,20}articoli/u,
  // Swedish, Norwegian, Danish
  /(?:artikeln?|saken|artikkelen|artiklen|tekst\p{L}*) (?:är|er) (?:kun |bare |endast )?f[öo]r (?:våra |våre |vores )?(?:prenumerant|abonnent|medlem)/u,
  /(?:månadens|månedens) (?:fria|gratis|frie) (?:artiklar|artikler|saker)/u,
  /(?:välj|vælg|velg) .{0,30}(?:läsa|læse|lese) (?:vidare|videre)/u,
  // Polish
  /(?:artykuł|treść|tekst|materiał) .{0,30}(?:tylko|wyłącznie) dla (?:prenumerator|subskrybent|zalogowan)/u,
  /(?:limit|wykorzyst\p{L}+) .{0,30}(?:darmowych|bezpłatnych) artykuł/u,
  /(?:aby|żeby) (?:czytać dalej|przeczytać (?:całość|cały))/u,
  // Russian
  /(?:доступ\p{L}*|только) (?:только )?(?:для )?(?:подписчик|читател)\p{L}*(?: по подписке)?/u,
  /бесплатные (?:статьи|материалы) .{0,30}(?:закончились|прочита)/u,
  // Turkish
  /(?:yalnızca|sadece) (?:abonelere|abonelerimize|üyelere|aboneler|üyeler)/u,
  /(?:okumaya devam|devamını okumak) .{0,40}(?:abone|üye|giriş)/u,
  // Arabic, Hebrew
  /(?:للمشتركين|للأعضاء) فقط|متاح (?:فقط )?للمشتركين|لمتابعة القراءة|لقراءة بقية/u,
  /למנויים בלבד|למנויי .{0,20}בלבד|להמשך קריאה|כדי להמשיך לקרוא/u,
];
