import type { PromotionWords } from '../promotion-vocabulary';

export const POLISH: PromotionWords = {
  offer:
    'newsletter*|skrzynce|skrzynki|naszą aplikację|naszej aplikacji|pobierz aplikację|aplikację' +
    '|powiadomienia push|włącz powiadomienia|nasz kanał|naszego kanału|naszym kanale|na facebooku' +
    '|na instagramie|na whatsappie|w mediach społecznościowych|google news|wiadomości google' +
    '|prenumerat*|subskrypcj*|subskrybuj|wykup dostęp|pełny dostęp|nieograniczony dostęp|bez ograniczeń' +
    '|bez reklam|zaloguj się|zarejestruj się|załóż konto|darmowy okres|wypróbuj|darowizn*|wpłać|wpłaty' +
    '|wesprzyj|wspieraj|wspierają nas|przekaż 1,5|zbiórk*|patronite|niezależne dziennikarstwo' +
    '|niezależne media|wolne media|obserwuj nas|śledź nas|polub nas|dołącz do nas|napisz do nas' +
    '|napisz do redakcji|skontaktuj się|czekamy na|podcast*|quiz*|sondaż*|w komentarzach|skomentuj' +
    '|udostępnij|kod rabatowy|prowizj*|linki afiliacyjne|wszelkie prawa zastrzeżone|masz temat',
  hint:
    'facebook*|instagram*|youtube|whatsapp*|telegram*|miesięcznie|miesiąc|rocznie|zł|konto|premium' +
    '|aplikacj*|kanał*|rabat*|oferta|promocj*|czytelni*|wsparci*|kosztuje|powiadomieni*|poufnie',
  journalism:
    'dziennikarstw*|dziennikarz*|redakcj*|wiadomości|artykuł*|tekst*|czytelnik*|czytelników|reportaż*' +
    '|śledztw*|gazet*|informacj*',
  reader: 'ty|ciebie|tobie|cię|ci|twój|twoja|twoje|twojej|twoim|twoją|państwo|państwa|wasz|wasze|masz|chcesz',
  publisher: 'my|nas|nam|nasz|nasza|nasze|naszego|naszej|naszym|nasi|mamy|jesteśmy',
  request:
    'czytaj|dołącz|wesprzyj|wspieraj|wpłać|pobierz|zapisz|zasubskrybuj|subskrybuj|obserwuj|śledź|polub' +
    '|udostępnij|posłuchaj|słuchaj|obejrzyj|oglądaj|sprawdź|wypróbuj|kup|zamów|napisz|wyślij|zgłoś' +
    '|podziel|zaloguj|zarejestruj|odkryj|bądź|zostań|nie przegap|kliknij|włącz|masz|chcesz|lubisz',
  polite: 'prosimy|kliknij tutaj|zachęcamy|zapraszamy',
  ease: 'za darmo|bezpłatn*|codziennie|każdego dnia|co tydzień|teraz|już dziś|w każdej chwili',
};
