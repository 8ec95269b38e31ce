import type { PromotionWords } from '../promotion-vocabulary';

export const GERMAN: PromotionWords = {
  offer:
    'newsletter*|postfach|posteingang|eilmeldungen|push-nachricht*|push-mitteilung*|pushnachricht*|unsere app' +
    '|unserer app|unsere ~ app|whatsapp-kanal|telegram-kanal|auf facebook|auf instagram|auf whatsapp' +
    '|auf twitter|auf social media|in den sozialen medien|in den sozialen netzwerken|abonnieren|abonniere' +
    '|abo abschließen|probeabo*|probemonat*|jederzeit kündbar|monatlich kündbar|digitalabo*|online-abo*' +
    '|ihr abo|dein abo|unser abo|unsere abonnenten|mitglied werden|werden sie mitglied|werde mitglied' +
    '|mitgliedschaft|kostenlos registrieren|kostenlos testen|jetzt testen|jetzt anmelden|hier anmelden' +
    '|anmelden|jetzt registrieren|einloggen|werbefrei|uneingeschränkten zugriff|unbegrenzten zugang' +
    '|unbegrenzter zugang|vollen zugriff|vorteilspreis|freischalten|spenden|spende|ihre spende|deine spende' +
    '|spendenaktion|unterstützen sie|unterstütze|ihre unterstützung|deine unterstützung|kostet geld' +
    '|gemeinnützig*|unabhängigen journalismus|unabhängiger journalismus|folgen sie uns|folge uns|folgt uns' +
    '|schreiben sie uns|schreib uns|ihre meinung|deine meinung|diskutieren sie|in den kommentaren|leserbrief*' +
    '|leser*innen|alle rechte vorbehalten|affiliate-link*|provision|sag uns|teilen sie|artikel verschenken' +
    '|verschenken|gratis testen|gratis lesen|kostenlos lesen|wochen gratis|wochen kostenlos|monat gratis' +
    '|monat kostenlos|monate gratis|unverbindlich testen|weiterlesen mit|zum probeabo|abo testen' +
    '|jetzt abonnieren|per mail|per e-mail|hier registrieren|jetzt lesen|podcast*|quiz|nachrichtenquiz|umfrage' +
    '|kanal|app laden|die app|app herunterladen|als bevorzugte quelle|google news|threema|signal|vertraulich' +
    '|hinweis|externen inhalt|externer inhalt|redaktioneller inhalt|anderen plattform|werbelinks|partnerlinks' +
    '|affiliate|anteil|gutschein*|rabattcode|merkliste|leseliste|artikel speichern|ohne werbung|werbefreien' +
    '|alle artikel|alle texte|alle inhalte|kündbar|mindestlaufzeit|förderabo|fördermitglied*|steady',
  hint:
    'app|apps|facebook|instagram|twitter|youtube|whatsapp|telegram|kanal|abo|abos|abonn*|mitglied*' +
    '|registrier*|angemeldet|konto|kundenkonto|premium|exklusiv*|rabatt|angebot|pro monat|im monat' +
    '|pro woche|monat|beitrag|förder*|finanzier*|solidarisch|leserkonto|unterstütz*|crowdfunding' +
    '|kommentar*|benachrichtigung*|alarm|testen',
  journalism:
    'journalismus|journalist*|berichterstattung|redaktion*|nachrichten|artikel|unsere arbeit|leser*' +
    '|reportagen|geschichten|zeitung|magazin|themen|inhalte|recherchen|neuigkeiten|meldungen|neueste' +
    '|hintergründe|analysen|überblick',
  reader: 'dein|deine|deinen|deinem|deiner|dir|dich|du|euch|eure|eurer',
  formal: 'Sie|Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihres|Ihnen',
  publisher: 'wir|uns|unser|unsere|unserem|unseren|unserer|unseres',
  request:
    'abonnieren|abonniere|melden sie|melde dich|jetzt|werden sie|werde|unterstützen|unterstütze|spenden|spende' +
    '|helfen|hilf|holen sie|hol dir|laden sie|lade|folgen|folge|folgt|teilen|teile|testen|teste|lesen|lies' +
    '|hören|hör|sichern|sichere|registrieren|entdecken|erhalten sie|erhalte|bleiben|bleib|verpassen|verpasse' +
    '|möchten sie|wollen sie|willst du|sie möchten|haben sie|hast du|schreiben sie|schreib|diskutieren' +
    '|kommentieren|bestellen|nutzen|nutze|schalten|schalte|aktivieren|klicken|klick|kommen|kennen sie' +
    '|kennst du|gefällt|wissen sie|weißt du|machen sie mit|mach mit|spielen sie|spiel mit|empfehlen sie' +
    '|empfiehl|stimmen sie|stimm ab|fragen sie|installieren|merken sie|senden sie|schicken sie|schick uns' +
    '|rufen sie|wählen sie|sehen sie|erfahren sie|finden sie|lust auf|neugierig|schon gewusst|schon unsere' +
    '|immer freitags|immer samstags|immer sonntags|verschenken',
  polite:
    'bitte|hier klicken|hier anmelden|wollen sie|willst du|jederzeit kündbar|monatlich kündbar' +
    '|keine mindestlaufzeit|ohne mindestlaufzeit|ohne risiko|es gelten die agb|jetzt app laden|zum angebot',
  ease:
    'kostenlos|gratis|jetzt|täglich|jeden tag|jeden morgen|jede woche|wöchentlich|sofort|direkt|bequem' +
    '|unverbindlich|regelmäßig',
};
