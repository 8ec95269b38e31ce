import type { PromotionWords } from '../promotion-vocabulary';

export const ITALIAN: PromotionWords = {
  offer:
    'newsletter*|casella di posta|la nostra app|nostro canale|canale whatsapp|canale telegram|nostri canali' +
    '|su facebook|su instagram|sui social|abbonati|abbonarsi|il tuo abbonamento|accesso illimitato' +
    '|prova gratuita|registrati|accedi|disdici|iscriviti|diventa socio|donazione|donazioni|dona ora|sostieni' +
    '|sostienici|il tuo sostegno|il tuo contributo|seguici|unisciti|scrivici|nei commenti' +
    '|tutti i diritti riservati|riproduzione riservata|giornalismo indipendente|primo mese|mese gratis' +
    '|senza pubblicità|i nostri abbonati|via e-mail|via mail|podcast*|quiz|sondaggio|google news|signal' +
    '|riservato|segnalazione|l’app|notifiche|link affiliati|commissione|codice sconto|costa|senza limiti' +
    '|fai una donazione|giornalismo libero|buon giornalismo|tutte le piattaforme',
  hint:
    'app|facebook|instagram|twitter|youtube|whatsapp|telegram|abbon*|al mese|account|premium|esclusiv*' +
    '|offerta|sostenere|contributo|contribuisci|commenti|notifiche|canale',
  journalism:
    'giornalismo|giornalist*|redazione|notizie|articolo|articoli|lettori|inchieste|contenuti|giornale',
  reader: 'tuo|tua|tuoi|tue|voi|vostro',
  publisher: 'noi|nostro|nostra|nostri|nostre',
  request:
    'abbonati|iscriviti|ricevi|unisciti|sostieni|dona|scarica|segui|seguici|condividi|scopri|leggi|prova|aiuta' +
    '|aiutaci|accedi|attiva|clicca|diventa|non perdere|vuoi|ascolta|partecipa|scrivi|scrivici|segnala|hai una' +
    '|hai un|ti è piaciuto|ti piace|metti alla prova|invia|inviaci|installa|rispondi|vota nel|gioca|regala' +
    '|continua a leggere|segui il|guarda il video',
  polite: 'per favore|clicca qui|senza impegno|senza vincoli|disdici quando vuoi',
  ease: 'gratis|ogni giorno|ogni mattina|ora|oggi|subito',
};
