/** Headings over readers' comments, in the languages of promotion-words.ts. */
const COMMENT_HEADING = new RegExp(
  [
    String.raw`^(?:(?:all|view|show|read|see|latest|reader|readers?['’]|user|top) )*\(?(?:\d[\d.,]*\+?)?\)?\s*(?:comments|responses|replies|reactions|comment section)\s*(?:\(?\d[\d.,]*\)?|on\b.*|to\b.*)?[:.]?$`,
    String.raw`^(?:1|one) (?:comment|response|reply|reaction)\b.*$`,
    String.raw`^(?:join|leave|post|add|write|start|view)(?: (?:the|a|your|us|in|on))* (?:discussion|conversation|comments?|reply|replies|debate|response|thoughts)\b.{0,30}$`,
    String.raw`^(?:what do you think|(?:share|have|tell us) your (?:say|thoughts|views|opinion)|discussion|have your say)\??$`,
    String.raw`^(?:\d[\d.,]*\s*)?(?:leser)?(?:kommentare?|kommentieren|beiträge|diskussion|leserkommentare|forum|ihre meinung|diskutieren sie mit)(?:\s*\(?\d[\d.,]*\)?)?(?: (?:zu|zum)\b.*)?[:.]?$`,
    String.raw`^(?:\d[\d.,]*\s*)?(?:commentaires?|réactions?|vos réactions|laisser un commentaire|réagir)(?:\s*\(?\d[\d.,]*\)?)?[:.]?$`,
    String.raw`^(?:\d[\d.,]*\s*)?(?:comentarios?|comentários?|opiniones|deja (?:un|tu) comentario|deixe (?:um|seu) comentário)(?:\s*\(?\d[\d.,]*\)?)?[:.]?$`,
    String.raw`^(?:\d[\d.,]*\s*)?(?:commenti|commento|lascia un commento|reacties?|reageer|kommentarer|kommentar|kommentera|комментари[ий]|コメント|评论|評論)(?:\s*\(?\d[\d.,]*\)?)?[:.]?$`,
    String.raw`^(?:(?:os|los|las|i|de|die|alle|alla|all|les|все|wszystkie|tüm|כל|جميع) )?(?:\d[\d.,]*\s*)?(?:comentarios|comentários|opiniones|opiniões|commenti|opinioni|commentaires|avis|reacties|meningen|kommentarer|röster|meninger|meinungen|komentarze|opinie|комментарии|мнения|yorumlar|görüşler|תגובות|תגובות הגולשים|تعليقات|التعليقات|آراء)(?: (?:de|de los|dos|dei|degli|des|van|från|fra|der|unserer|czytelników|читателей|القراء|الزوار|הקוראים|הגולשים))?(?: (?:lectores|leitores|lettori|utenti|lecteurs|lezers|läsare|lesere|læsere|leser|leserinnen))?(?:\s*\(?\d[\d.,]*\)?)?[:.]?$`,
    String.raw`^(?:läsarnas|lesernes|læsernes|okur|okuyucu|ziyaretçi|reader|readers|lezers|leser) (?:röster|kommentarer|mening|meninger|yorumları|görüşleri|voices|reactions|reacties|stimmen|meinungen)(?:\s*\(?\d[\d.,]*\)?)?$`,
    String.raw`^(?:praat|doe|praat hier) mee\b.{0,20}$|^(?:(?:что|а что) вы думаете|co o tym (?:sądzisz|myślisz)|siz ne düşünüyorsunuz|wat vind (?:jij|u)|hva mener du|hvad mener du|vad tycker du|che ne pensi|qué opinas|o que você acha|qu'en pensez-vous|was meinen sie)\??$`,
    String.raw`^(?:みんなの)?(?:コメント|コメント一覧|ご意見)(?:\s*[(（]?\d*[)）]?件?)?$|^(?:网友|網友|读者|讀者|全部|最新|热门|熱門)?(?:评论|評論|留言|跟帖|网友评论)(?:区|區)?(?:\s*[(（]?\d*[)）]?条?)?$|^댓글(?:\s*\d+)?$`,
  ].join('|'),
  'iu',
);

/** Whether a text is the heading over readers' comments. */
export function isCommentHeading(text: string): boolean {
  return text.length <= 80 && COMMENT_HEADING.test(text);
}

/** Whether it counts them as well ("42 comments"): then it is no heading of the text. */
export function isCommentCount(text: string): boolean {
  return /\p{N}/u.test(text) && isCommentHeading(text);
}
