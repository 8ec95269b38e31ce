import type { PromotionWords } from '../promotion-vocabulary';

export const DUTCH: PromotionWords = {
  offer:
    'nieuwsbrief*|onze app|pushmeldingen|whatsapp-kanaal|op facebook|op instagram|sociale media|abonneer' +
    '|abonnement nemen|neem een abonnement|onbeperkt lezen|onbeperkte toegang|opzegbaar|meld je aan|meld u aan' +
    '|schrijf je in|word lid|inloggen|doneer|donatie*|steun ons|steun onze|jouw steun|uw steun' +
    '|onafhankelijke journalistiek|volg ons|tip ons|tip de redactie|reageer|laat het ons weten|in de reacties' +
    '|alle rechten voorbehouden|gratis account|eerste maand|maand gratis|zonder advertenties|onze abonnees' +
    '|per mail|per e-mail|podcast*|quiz|poll|google nieuws|google news|signal|vertrouwelijk|mailbox|de app' +
    '|meldingen|affiliate|commissie|kortingscode|lid worden|onze redactie|kost geld|lees alles',
  hint:
    'app|facebook|instagram|twitter|youtube|whatsapp|abonne*|abonnement*|per maand|premium|exclusi*' +
    '|aanbieding|lid|steunen|meldingen|mailbox|account|reacties',
  journalism: 'journalistiek|journalist*|redactie|nieuws|artikel*|lezers|verhalen|krant',
  reader: 'jij|jouw|uw|je|jullie|u',
  publisher: 'wij|we|ons|onze',
  request:
    'abonneer|schrijf je in|meld je aan|ontvang|word|steun|doneer|download|volg|deel|ontdek|lees|probeer|help' +
    '|klik|mis niets|wil je|wilt u|heb je|heeft u|luister|mail|mail ons|tip ons|geef|kies|vul|speel|stem' +
    '|ga naar|ken je|registreer|stuur|schrijf|zulk onderzoek|elke werkdag|word lid',
  polite:
    'alstublieft|alsjeblieft|klik hier|op elk moment opzegbaar|maandelijks opzegbaar|geen verplichtingen',
  ease: 'gratis|elke dag|dagelijks|nu|vandaag',
};
