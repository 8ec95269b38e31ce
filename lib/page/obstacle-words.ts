import type { Obstacle } from '../article/model';

/**
 * What obstacles say for themselves, by language: de, en, es, fr, it, ja, nl, no/da, pt, ru, sv, zh. Formulas, not sentences
 * of one site: each is what the server software, the law or the trade makes many sites say. Matched without regard to case on
 * text with white space collapsed and typographic apostrophes made straight.
 */
const PHRASES: Readonly<Record<Obstacle, readonly string[]>> = {
  'bot-wall': [
    "just a moment|attention required|checking (?:your|the) browser|(?:verify|confirm|prove|check)(?:ing)? (?:that )?(?:you are|you're|if you are) (?:a )?(?:not a (?:ro)?bot|human)|are you (?:a )?(?:robot|human)|i'?m not a robot|(?:unusual|automated|suspicious) (?:traffic|activity)|complete the (?:security check|captcha)|security (?:check|verification)|pardon our interruption|enable javascript and cookies to continue|access (?:to this page has been )?denied|request (?:was |has been )?blocked|you have been blocked",
    'überprüf\\w* (?:ihres|ihren|deines|deinen) browser|(?:bestätigen|beweisen) sie,? dass sie (?:ein mensch|kein (?:ro)?bot)|sind sie ein (?:mensch|roboter)|ich bin kein roboter|einen (?:kleinen )?moment(?: bitte)?(?:\\.\\.\\.|…)|sicherheitsüberprüfung|ungewöhnliche\\w* (?:datenverkehr|aktivität)|zugriff (?:verweigert|gesperrt)',
    "vérifi\\w+ (?:de )?(?:votre navigateur|que vous (?:êtes humain|n'êtes pas un robot))|êtes-vous (?:un )?(?:robot|humain)|je ne suis pas un robot|un instant(?:\\.\\.\\.|…)|vérification de sécurité|trafic inhabituel|accès (?:refusé|bloqué)",
    '(?:verific|comprob)\\w+ (?:su|tu|el) navegador|(?:verifi|confirm|demuestr)\\w+ que (?:es|eres|no es|no eres) (?:un )?(?:humano|robot)|no soy un robot|un momento(?:\\.\\.\\.|…)|(?:verificación|comprobación) de seguridad|tráfico inusual|acceso denegado',
    'verific\\w* (?:do )?seu navegador|(?:verifi|confirm)\\w+ (?:se |que )(?:você )?(?:é humano|não é um robô)|não sou um robô|só um momento|verificação de segurança|tráfego incomum|acesso negado',
    'verific\\w* (?:del )?(?:tuo |suo )?browser|(?:verifi|conferm|dimostr)\\w+ (?:che sei|di essere) (?:un )?(?:umano|essere umano)|non sono un robot|solo un momento|verifica di sicurezza|traffico insolito|accesso negato',
    'browser (?:wordt )?(?:gecontroleerd|controleren)|(?:controleren|bevestig) (?:of|dat) (?:je|u) (?:een mens|geen robot)|ik ben geen robot|een ogenblik(?: geduld)?|beveiligingscontrole|ongebruikelijk verkeer|toegang geweigerd',
    'kontroller(?:ar|er) (?:din )?(?:webbläsare|nettleser)\\w*|(?:bekräfta|verifiera|bekreft) att? (?:du är|du er) (?:en )?(?:människa|et menneske)|jag är inte en robot|jeg er ikke en robot|ett ögonblick|et øyeblikk|säkerhetskontroll|sikkerhetskontroll|ovanlig trafik|åtkomst nekad|ingen tilgang',
    'проверка (?:вашего )?браузера|подтвердите,? что вы (?:не робот|человек)|вы не робот|я не робот|один момент|подождите|проверка безопасности|необычн\\w+ трафик|доступ (?:запрещ[её]н|ограничен)',
    'ブラウザを?(?:確認|チェック)|(?:人間|ロボット)(?:である|ではない)こと|私はロボットではありません|しばらくお待ちください|セキュリティ(?:チェック|確認)|アクセスが拒否',
    '(?:正在)?(?:检查|驗證|验证)(?:您|你)?的?(?:浏览器|瀏覽器)|(?:验证|確認|确认|驗證)(?:您|你)是(?:真人|人类|人類)|我不是(?:机器人|機器人)|请稍候|請稍候|安全(?:检查|验证|檢查|驗證)|访问被拒绝|拒絕存取',
  ],
  'error-page': [
    '(?:error|fehler|erreur|fel|feil|errore|erro|ошибка|エラー|错误|錯誤)[ :#-]{0,3}[45]\\d\\d\\b|^\\W*(?:40[0134]|410|429|451|50[0234]|52[0-6])[ :–—-]{0,3}(?:$|(?:error|not found|bad|forbidden|internal|service|gateway|gone|unavailable|unauthorized|page|seite|página|pagina|страница)[\\w ]*)',
    "(?:page|file|article|story|content|url) (?:(?:was|is|could|can) ?not (?:be )?|cannot be |can't be )(?:found|available|displayed)|page not found|not found on this server|(?:we )?(?:can't|couldn't|could not|cannot) find (?:the|that|this) page|page (?:you (?:requested|are looking for|were looking for)) .{0,40}(?:not|no longer|moved|removed)|service (?:temporarily )?unavailable|temporarily unavailable|(?:internal )?server error|bad gateway|gateway time-?out|something went wrong|(?:an? )?(?:unexpected )?error (?:has )?occurred|too many requests|technical (?:difficulties|problems)|(?:we are|we're|site is) (?:currently )?(?:down|undergoing|under)\\b.{0,20}maintenance|under maintenance|back (?:soon|shortly)",
    '(?:seite|artikel|inhalt|datei) (?:wurde |konnte |kann |ist )?(?:leider )?nicht (?:gefunden|verfügbar|vorhanden|angezeigt|erreichbar)|dienst (?:ist )?(?:vorübergehend )?nicht verfügbar|vorübergehend nicht (?:verfügbar|erreichbar)|serverfehler|(?:es ist )?ein (?:unerwarteter |technischer )?fehler (?:ist )?(?:aufgetreten|passiert)|technische\\w* (?:probleme|störung|fehler)|wartungsarbeiten|zu viele anfragen',
    "page (?:introuvable|non trouvée|inexistante)|(?:page|article) (?:demandée? )?(?:n'existe (?:pas|plus)|est introuvable|n'a pas été trouvée?)|service (?:temporairement |momentanément )?indisponible|(?:temporairement|momentanément) indisponible|erreur (?:interne|serveur|technique|est survenue|s'est produite)|une erreur|problème technique|en maintenance|trop de requêtes",
    'página no (?:encontrada|existe|disponible)|no (?:se ha |hemos )?(?:encontrado|encontrada|podido encontrar) la página|servicio (?:temporalmente )?no disponible|temporalmente no disponible|error (?:interno|del servidor|inesperado)|(?:se ha producido|ha ocurrido|ocurrió) un error|problemas técnicos|en mantenimiento|demasiadas (?:solicitudes|peticiones)',
    'página não (?:encontrada|existe|disponível|localizada)|não (?:foi possível|conseguimos) (?:encontrar|localizar)|serviço (?:temporariamente )?indisponível|temporariamente indisponível|erro (?:interno|no servidor|inesperado)|ocorreu um erro|algo deu errado|problemas técnicos|em manutenção|muitas solicitações',
    'pagina (?:non (?:trovata|esiste|disponibile)|inesistente)|servizio (?:temporaneamente |momentaneamente )?non disponibile|(?:temporaneamente|momentaneamente) non (?:disponibile|raggiungibile)|errore (?:interno|del server|imprevisto)|si è verificato un errore|qualcosa è andato storto|problemi tecnici|in manutenzione|troppe richieste',
    'pagina (?:(?:is |werd )?niet (?:gevonden|beschikbaar)|bestaat niet)|dienst (?:is )?(?:tijdelijk )?niet beschikbaar|tijdelijk niet (?:beschikbaar|bereikbaar)|(?:interne )?serverfout|er is (?:een fout opgetreden|iets (?:fout|mis)\\w*)|er ging iets mis|technische (?:problemen|storing)|in onderhoud|te veel verzoeken',
    'sidan (?:kunde inte|kan inte|gick inte att|finns inte|hittades inte)|siden (?:ble ikke|finnes ikke|kunne ikke|blev ikke)|fant ikke siden|tjänsten är (?:tillfälligt )?otillgänglig|tjenesten er (?:midlertidig )?(?:utilgjengelig|ikke tilgjengelig)|(?:tillfälligt|midlertidig) (?:otillgänglig|utilgjengelig|ute av drift)|(?:internt )?server(?:fel|feil)|(?:ett|et) fe(?:l|il) (?:har |uppstod|oppstod|inträffade)|något gick fel|noe gikk galt|tekniska? (?:problem|fel|feil|vansker)|underhåll|vedlikehold',
    'страница (?:не найдена|не существует|удалена)|(?:сервис|сервер|сайт) (?:временно )?недоступен|временно недоступ\\w+|(?:внутренняя )?ошибка сервера|произошла ошибка|что-то пошло не так|технические (?:работы|неполадки)|слишком много запросов',
    'ページ(?:が|は)?(?:見つかりません|存在しません|表示できません)|お探しのページ|サービス(?:は|が)?(?:一時的に)?(?:利用|ご利用)(?:いただけません|できません)|一時的に(?:利用|アクセス)できません|サーバーエラー|エラーが発生|メンテナンス中',
    '(?:页面|頁面|网页|網頁)(?:不存在|未找到|找不到|无法显示|無法顯示)|(?:找不到|未找到)(?:该|您|你|此)?.{0,10}(?:页面|頁面|网页|網頁)|(?:服务|服務)(?:暂时|暫時)?(?:不可用|无法使用|無法使用)|(?:服务器|伺服器)(?:内部)?(?:错误|錯誤)|(?:发生|發生)(?:了)?(?:错误|錯誤)|(?:系统|系統)(?:维护|維護)',
  ],
  removed: [
    '(?:article|story|content|page|post|item|report|piece|link) (?:(?:is|are) no longer (?:available|online|accessible|active|exists?)|no longer exists|has expired|(?:has been|was|had been) (?:removed|deleted|taken down|withdrawn|unpublished|retracted))|(?:article|story|content|post) you .{0,40}(?:is no longer available|has been removed|has expired)',
    '(?:artikel|beitrag|inhalt|text|seite|meldung|bericht|angebot) .{0,60}(?:nicht mehr (?:verfügbar|abrufbar|online|vorhanden|zugänglich)|(?:wurde|ist) (?:leider )?(?:entfernt|gelöscht|zurückgezogen|depubliziert|offline genommen)|abgelaufen)',
    "(?:article|contenu|page|texte|billet) .{0,60}(?:n'est plus (?:disponible|en ligne|accessible)|n'existe plus|a (?:été|expiré) ?(?:supprimée?|retirée?|dépubliée?|effacée?)?)",
    '(?:artículo|contenido|noticia|página|nota) .{0,60}(?:ya no (?:está|se encuentra|existe)|ha (?:sido )?(?:eliminad|retirad|borrad|suprimid|caducad)[oa]|fue (?:eliminad|retirad|borrad)[oa])',
    '(?:artigo|conteúdo|notícia|matéria|página|texto|reportagem) .{0,60}(?:(?:já )?não (?:está|existe|se encontra)(?: mais)? (?:disponível|acessível|online|no ar)|não existe mais|foi (?:removid|apagad|excluíd|retirad|eliminad)[oa]|expirou)',
    "(?:articolo|contenuto|notizia|pagina|servizio) .{0,60}(?:non (?:è|e') più (?:disponibile|accessibile|online|presente)|è (?:stat[oa] (?:rimoss|cancellat|eliminat|ritirat)[oa]|scadut[oa])|non esiste più)",
    '(?:artikel|bericht|inhoud|pagina|verhaal) .{0,60}(?:(?:is )?niet (?:meer|langer) (?:beschikbaar|online|toegankelijk)|(?:is|werd) (?:verwijderd|ingetrokken|offline gehaald|verlopen)|bestaat niet meer)',
    '(?:artikeln?|artikkelen|innehållet|innholdet|sidan|siden|inlägget|innlegget|texten|saken) .{0,60}(?:(?:är|er|finns|finnes|ikke|inte) .{0,12}(?:längre|lenger|mer) ?(?:tillgänglig\\w*|tilgjengelig\\w*|kvar|publicerad)?|har (?:tagits bort|raderats|avpublicerats|blitt (?:fjernet|slettet|avpublisert))|er (?:fjernet|slettet|avpublisert)|borttagen)',
    '(?:статья|материал|страница|новость|публикация|текст) .{0,60}(?:(?:больше )?(?:не|более не) (?:доступн|существу)\\w+|(?:был[аио]? )?(?:удал[её]н|снят|отозван)\\w*|недоступ\\w+)',
    '(?:記事|ページ|コンテンツ).{0,30}(?:削除(?:され|いたし|しま)|公開(?:を|が)?(?:終了|停止)|掲載(?:を|が)?終了|ご覧いただけません|存在しません)',
    '(?:文章|内容|內容|页面|頁面|新闻|新聞|稿件).{0,20}(?:已(?:被)?(?:删除|刪除|移除|下架|下线|撤回|过期|過期)|不再(?:可用|提供)|不存在)',
  ],
  consent: [
    '(?:we|our partners|partners|you) .{0,60}(?:use|value|accept|process|store|need).{0,60}(?:cookies|your privacy|your consent|personal data)|before you continue|(?:manage|accept) (?:all )?(?:cookies|consent|preferences)|cookies? (?:consent|policy|settings|preferences)|privacy (?:settings|preferences|choices)',
    '(?:verwende|nutze|setze)\\w* .{0,40}cookies|(?:ihre|deine|mit ihrer) (?:einwilligung|zustimmung|privatsphäre|datenschutz)|(?:alle )?(?:cookies )?(?:akzeptieren|zustimmen)|mit werbung (?:und tracking )?(?:weiter)?lesen|datenschutz-?einstellungen',
    'utilis\\w+ .{0,40}(?:cookies|traceurs)|(?:votre|de) (?:consentement|vie privée)|(?:tout )?accepter (?:et|les cookies)|continuer sans accepter|paramétrer (?:les|mes) (?:cookies|choix)',
    'utiliza\\w* .{0,40}cookies|(?:su|tu) (?:consentimiento|privacidad)|aceptar (?:y continuar|todas?|las? cookies)|configur\\w+ (?:de )?(?:las )?cookies',
    'utiliza\\w* .{0,40}cookies|(?:seu|o teu|sua) (?:consentimento|privacidade)|aceitar (?:e continuar|todos|os cookies)|usamos cookies|definições de (?:cookies|privacidade)',
    'utilizz\\w+ .{0,40}cookie|(?:il tuo|la tua|la vostra) (?:consenso|privacy)|accetta (?:e continua|tutti|i cookie)|continua senza accettare|preferenze (?:sui )?cookie',
    '(?:gebruik\\w*|plaats\\w*) .{0,40}cookies|(?:je|uw) (?:toestemming|privacy)|cookies (?:accepteren|toestaan)|alles accepteren|(?:cookie|privacy)-?instellingen',
    '(?:använder|bruker|anvender) .{0,40}(?:cookies|informasjonskapsler|kakor)|(?:ditt|din) (?:samtycke|samtykke|integritet|personvern)|(?:godkänn|godta|acceptera|aksepter) alle?|(?:cookie|personvern)-?(?:inställningar|innstillinger)',
    'использу\\w+ .{0,40}(?:cookie|куки)|(?:ваше|свое) согласие|принять (?:все|cookie|и продолжить)|настройки (?:cookie|конфиденциальности)',
    '(?:cookie|クッキー)を(?:使用|利用)|同意(?:して|する)|プライバシー(?:設定|の設定)',
    '(?:使用|采用|採用).{0,10}cookie|(?:接受|同意)(?:所有|全部|并继续|並繼續)|(?:隐私|隱私)(?:设置|設定)',
  ],
  login: [
    '(?:log|sign) ?in (?:to|with|is required|required|or (?:register|create|sign up))|please (?:log|sign) ?in|you (?:must|need to|have to) (?:be logged|log|sign) ?in|^(?:log|sign) ?in$|forgot (?:your )?password|create (?:an|a free) account',
    '(?:bitte )?(?:melden sie sich|melde dich) an|(?:anmelden|einloggen) (?:oder|um|mit)|^(?:anmelden|anmeldung|login|einloggen)$|passwort vergessen',
    "(?:veuillez )?(?:connectez-vous|vous connecter|identifiez-vous)|^(?:connexion|se connecter|s'identifier)$|mot de passe oublié",
    '(?:inicia|inicie|iniciar) sesión|^(?:acceder|entrar|identifícate)$|(?:olvidaste|olvidado|olvidó) (?:tu|su|la) contraseña',
    '(?:faça|fazer|efetue) (?:o )?login|inicie sessão|^(?:entrar|iniciar sessão)$|esquec\\w+ (?:a|sua|minha) senha',
    "(?:accedi|effettua(?:re)? (?:il login|l'accesso))|^(?:accesso|accedi|login)$|password dimenticata|hai dimenticato la password",
    '(?:log|meld) (?:je |u )?(?:in|aan)|^(?:inloggen|aanmelden)$|wachtwoord vergeten',
    '(?:logga|logg) inn?|^(?:logga in|logg inn|innlogging|log ind)$|(?:glömt|glemt) (?:ditt )?(?:lösenord|passord|adgangskode)',
    'войдите|авторизуйтесь|^(?:вход|войти|авторизация)$|забыли пароль',
    'ログイン(?:して|が必要|する|$)|パスワードを(?:お忘れ|忘れ)',
    '(?:请|請)?(?:先)?(?:登录|登錄|登入)|忘记密码|忘記密碼',
  ],
  paywall: [
    '(?:continue|keep|finish|resume) reading.{0,160}(?:subscri|log ?in|sign ?(?:in|up)|register|account|member)|(?:subscri\\w+|log ?in|sign ?(?:in|up)|register|become a member|create .{0,20}account).{0,80}(?:(?:to|and) (?:(?:continue|keep|finish|resume) reading|(?:read|unlock|access|view) (?:this|the|more|all|our|every)\\b)|for (?:full|unlimited) access|full (?:story|article))|(?:reached|hit|used|exceeded).{0,30}(?:limit|free (?:articles|stories|views|content)|monthly (?:limit|articles))|(?:article|story|content|page) is (?:only |exclusively |reserved )?(?:available )?(?:for|to) (?:\\w+ )?(?:subscribers|members)|^(?:for )?(?:subscribers?|members?)[ -](?:only|exclusive)|(?:exclusive|reserved) (?:to|for) (?:our )?(?:subscribers|members)|to read the (?:full|rest|whole|complete)|unlock (?:this|the) (?:article|story)|free articles? (?:left|remaining)',
    'weiterlesen.{0,120}(?:abo|anmeld|registr|einlogg|plus|testen|login)|(?:abonn|anmeld|registr|einlogg|jetzt testen|abo).{0,120}(?:weiter ?(?:zu)?lesen|ganzen? (?:artikel|text)|vollständig|unbegrenzt|freischalten|zugang|zugriff)|(?:artikel|text|inhalt|beitrag) .{0,60}(?:nur|exklusiv|ausschließlich) (?:für|mit)|(?:nur|exklusiv) für (?:\\w+[- ])?(?:abonnent|mitglied|leser)|(?:kostenlosen|freien|gratis) artikel.{0,40}(?:aufgebraucht|erreicht|gelesen|verbraucht)|(?:limit|kontingent).{0,30}artikel|jetzt (?:weiterlesen|freischalten)|um .{0,40}weiterzulesen',
    '(?:article|contenu|suite|texte) .{0,40}(?:réservée?s?|exclusi\\w+) .{0,20}(?:aux|à nos|pour les) (?:abonn|membre)|réservée?s? aux (?:abonnés|membres|lecteurs)|(?:il vous reste|lire) .{0,40}(?:\\d+ ?% |la suite|cet article)|(?:pour (?:lire|continuer|accéder)|poursui\\w+ .{0,20}lecture).{0,100}(?:abonn|connect|inscri|compte)|abonnez-vous.{0,80}(?:pour (?:lire|continuer|accéder)|en illimité|la suite|accès)|(?:limite|quota) .{0,20}articles|débloque[rz]',
    '(?:suscr[ií]b|reg[ií]str|inicia).{0,100}(?:para (?:seguir|continuar|leer|acceder)|acceso|ilimitad)|(?:seguir|continuar|sigue|continúa) leyendo.{0,120}(?:suscr|registr|sesión|cuenta)|(?:solo|sólo|exclusiv\\w+|reservad\\w+) (?:para|a) (?:\\w+ )?(?:suscriptor|socio|lector|miembro)|(?:límite|limite) (?:de|mensual).{0,30}(?:artículos|noticias|gratis|gratuit)|para (?:seguir|continuar) leyendo',
    '(?:assin|registr|cadastr|faça login|entre).{0,100}(?:para (?:continuar|ler|seguir|acessar|aceder|ter)|acesso|ilimitad)|(?:continu\\w+|seguir) (?:a ler|lendo|a leitura).{0,120}(?:assin|login|cadastr|conta|registo)|(?:exclusiv\\w+|reservad\\w+|só|apenas) (?:para|a|aos|de) (?:\\w+ )?assinante|(?:limite|atingiu).{0,40}(?:artigos|matérias|notícias|textos|gratuit)|para continuar (?:a ler|lendo|a leitura)',
    "(?:abbon|accedi|registr|iscrivi).{0,100}(?:per (?:continuare|leggere|proseguire|accedere)|accesso|illimitat)|(?:continua|continuare|prosegui|proseguire) (?:a leggere|la lettura).{0,120}(?:abbon|acced|registr)|(?:riservat\\w+|solo|esclusiv\\w+) (?:agli|per gli|per|ai) (?:abbonat|iscritt|soci)|(?:limite|raggiunto).{0,40}articoli|per (?:continuare a leggere|leggere l'articolo)",
    '(?:abonne|log in|registreer|neem een|word lid|maak .{0,20}account).{0,100}(?:om (?:verder|door|te lezen|het hele|dit)|verder ?(?:te )?lezen|onbeperkt|toegang)|(?:verder|door) ?lezen.{0,120}(?:abonn|log|account|registr)|(?:alleen|exclusief|uitsluitend) (?:voor|toegankelijk voor) (?:\\w+ )?(?:abonnee|leden)|(?:limiet|maximum|gratis artikelen).{0,30}(?:bereikt|gelezen|artikelen)',
    '(?:logga in|bli prenumerant|prenumerera|köp|logg inn|abonner|bli abonnent|kjøp).{0,100}(?:för att (?:läsa|fortsätta)|läs vidare|for å (?:lese|fortsette)|les videre|tillgång|tilgang|hele saken|hela artikeln)|(?:fortsätt|fortsett|läs|les) (?:att läsa|å lese|vidare|videre|mer).{0,120}(?:logg|prenum|abonn|konto)|(?:endast|bara|kun|bare|exklusivt) för? (?:\\w+ )?(?:prenumerant|abonnent|medlem)|(?:artikeln|saken|artikkelen) är? (?:låst|for abonnenter)|för att läsa (?:hela|vidare)|for å lese (?:hele|videre)',
    '(?:подпи|войд|зарегистр|оформ).{0,100}(?:чтобы (?:продолжить|читать|прочитать|дочитать)|доступ|полност)|(?:продолж\\w+ чтение|читать (?:дальше|полностью|далее)).{0,120}(?:подпис|войд|регистр)|(?:только|доступ\\w*) (?:для|по) (?:подписчик|подписк|зарегистр)|(?:лимит|исчерпа).{0,40}(?:стат|материал)|чтобы (?:продолжить чтение|прочитать)',
    '(?:有料|会員)(?:会員)?(?:限定|記事|向け)|(?:続き|全文)(?:を|は)?.{0,30}(?:読む|ログイン|登録|会員|購読)|(?:ログイン|会員登録|購読).{0,30}(?:続き|全文|お読み)|残り.{0,12}文字|無料記事',
    '(?:订阅|訂閱|登录|登入|注册|註冊|会员|會員|付费|付費).{0,30}(?:继续阅读|繼續閱讀|阅读全文|閱讀全文|解锁|解鎖|查看全文)|(?:继续阅读|繼續閱讀|阅读全文|閱讀全文|剩余|剩餘).{0,30}(?:订阅|訂閱|登录|登入|注册|付费|付費|会员|會員)|(?:仅限|僅限|限)(?:订阅|訂閱|会员|會員|付费|付費)|(?:会员|會員|付费|付費)(?:专享|專享|文章|内容|內容)',
  ],
};

/** Per obstacle: matches text that says so. */
export const OBSTACLE_WORDS: Readonly<Record<Obstacle, RegExp>> = {
  'bot-wall': compile('bot-wall'),
  'error-page': compile('error-page'),
  removed: compile('removed'),
  consent: compile('consent'),
  login: compile('login'),
  paywall: compile('paywall'),
};

function compile(obstacle: Obstacle): RegExp {
  return new RegExp(PHRASES[obstacle].join('|'), 'iu');
}
