import type { PromotionWords } from '../promotion-vocabulary';

export const SCANDINAVIAN: PromotionWords = {
  offer:
    'nyhetsbrev*|nyhedsbrev*|vår app|vores app|last ned appen|hent appen|ladda ner appen|pushnotiser' +
    '|pushvarsler|inkorg*|på facebook|på instagram|på sociala medier|på sociale medier|prenumerera' +
    '|bli prenumerant|bli medlem|bliv medlem|abonner|abonnér|logga in|log ind|logg inn|obegränsad tillgång' +
    '|fri tilgang|donera|stöd oss|ditt stöd|støt os|støtt oss|din støtte|følg oss|følg os|följ oss|tipsa oss' +
    '|tips oss|tip os|i kommentarfeltet|i kommentarsfältet|alla rättigheter|alle rettigheder|tilmeld dig' +
    '|meld deg på|anmäl dig|första månaden|månad gratis|første måned|måned gratis|utan annonser|uten annonser' +
    '|uden annoncer|via mejl|på e-post|på mail|podd*|podkast*|podcast*|quiz|avstemning|omröstning' +
    '|google nyheter|signal|innboks*|indbakke*|inkorgen|notiser|varsler|kanalen vår|vår kanal|vores kanal' +
    '|kostar pengar|koster penger|koster penge|en gåva|en gave|journalistiken fri|journalistikken fri' +
    '|bindingstid|binding|annonslenker|rabattkod|rabattkode|rabatkode',
  hint:
    'appen|app|facebook|instagram|twitter|youtube|prenumer*|medlem*|per månad|abonn*|pr. måned' +
    '|i måneden|konto|premium|eksklusiv*|exklusiv*|tilbud|erbjudande|bidrag|støtte|stöd|varsler',
  journalism:
    'journalistik|journalist*|redaktion*|redaksjon*|nyheter|nyheder|artikel*|artikler|läsare|læsere' +
    '|lesere|tidning|avis*|saker',
  reader: 'du|din|ditt|dina|dig|dit|deg|dere|dig',
  publisher: 'vi|oss|vår|våra|vårt|vores|vore|våre',
  request:
    'prenumerera|registrera|anmäl|få|bli|bliv|stöd|donera|ladda ner|följ|dela|upptäck|läs|prova|hjälp|klicka' +
    '|missa inte|abonner|abonnér|tilmeld|modtag|støt|følg|del|læs|prøv|hjælp|klik|gå ikke|meld deg|motta|støtt' +
    '|les|hjelp|vil du|har du|lyssna|hämta|ge en|ge oss|testa|tipsa|skriv till|mejla|kontakta|rösta|svara' +
    '|tyck till|häng med|skaffa|vinn|vill du|gillade du|missade du|hør|last ned|hent|lyt|giv|gi en|gi oss|stem' +
    '|svar|deltag|granskningar som|saker som denne|historier som denne|varje vardag|hver ukedag|hver hverdag' +
    '|läs allt|les alt|læs alt',
  polite:
    'vänligen|klicka här|venligst|klik her|vennligst|klikk her|ingen bindingstid|ingen binding' +
    '|avsluta när du vill|avslutt når du vil|opsig når som helst',
  ease: 'gratis|kostnadsfri*|varje dag|dagligen|hver dag|nu|i dag',
};
