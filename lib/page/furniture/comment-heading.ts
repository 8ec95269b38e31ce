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
