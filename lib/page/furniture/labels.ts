import type { SceneBlock } from '../scene';

const BYLINE =
  /^(?:(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Pp]ublished|[Uu]pdated|[Ss]tory|[Tt]ext|[Ww]ords) )?[Bb][Yy]|[Vv]on|[Tt]ext:|[Pp]ar|[Pp]or|[Dd]i|[Aa] cura di|[Dd]oor|[Aa][vf]|[Аа]втор:?)\s+\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s,&|•·-]+(?:and|und|et|y|e|en|och|og|\p{Lu}[\p{L}\p{M}.'’-]*))*/u;
const MAX_BYLINE = 140;

const SIGN_OFF = [
  /^[\s(—–-]*(?:(?:[Aa]dditional|[Ww]ith|[Oo]riginal) )?(?:[Rr]eport(?:ing)?|[Ww]riting|[Ww]ritten|[Ee]dit(?:ing|ed)|[Cc]ompiled|[Tt]ranslat(?:ion|ed)|[Pp]roduc(?:tion|ed)|[Gg]raphics?|[Pp]hotography|[Rr]esearch)(?:,? (?:and )?\p{Ll}+)? by\s+\p{Lu}/u,
  /\bcontributed (?:reporting|to this (?:report|story|article))/u,
  /^\(?(?:mit material|unter verwendung|mit agenturmaterial|avec (?:afp|reuters|ap)\b|con información de|com informações d|con fuentes)/iu,
];
const MAX_SIGN_OFF = 400;

/** A line behind the text that says who worked on it. */
export function isSignOff(text: string): boolean {
  return text.length <= MAX_SIGN_OFF && SIGN_OFF.some((pattern) => pattern.test(text));
}

/** A line that names the authors, in front of the text or behind it. */
export function isByline(text: string, byline: string | null): boolean {
  if (text.length > MAX_BYLINE) return false;
  if (byline !== null && text.replace(/^(?:by|von|par|por|di|door|av|af)\s+/i, '') === byline) return true;
  const named = BYLINE.exec(text)?.[0];
  return named !== undefined && text.length - named.length <= 60 && !/[.!?]["”’]?$/u.test(text);
}

const CREDIT =
  /^(?:\(?(?:photos?|photograph|pictures?|images?|illustrations?|graphics?|video|foto|fotos|bild|bilder|grafik|crédits?|crédito|fotografía|imagen|imagem|immagine|beeld|kuva|фото)\b(?: (?:by|von|par|de|di|courtesy of|credit|via))?\s*[:/|©–-]?)|©|^\(c\)\s|\b(?:getty images|getty|reuters|shutterstock|istock|afp|dpa|epa|alamy|unsplash|picture alliance|imago|keystone|ap photo|associated press|zuma|wireimage)\)?$/iu;
const MAX_CREDIT = 120;

/** The credit line of a picture. */
export function isPictureCredit(text: string): boolean {
  return text.length <= MAX_CREDIT && CREDIT.test(text) && !/[.!?]["”’]?$/u.test(text);
}

const TRAILING_CREDIT =
  /(?:^|[\s(])(?:(?:AP|AFP|REUTERS|EPA|dpa|Getty(?: Images)?|Shutterstock|Alamy|Bloomberg|imago|picture alliance)\s?\/\s?\p{Lu}[\p{L}.' -]{2,40}|\p{Lu}[\p{L}.' -]{2,40}\/\s?(?:AP|AFP|Reuters|EPA|dpa|Getty(?: Images)?|Shutterstock|Alamy|Bloomberg|imago)|\(?(?:Photo|Picture|Image|Credit|Foto|Bild|Quelle|Crédit|Crédito)s?(?: by| credit| courtesy of)?\s?[:/©]\s?[^!?]{2,60}|©\s?[^!?]{2,60})\)?\.?$/u;
const MAX_CAPTION = 450;

/** Whether a text ends by naming whose picture it speaks of. */
export function endsInCredit(text: string): boolean {
  return text.length <= MAX_CAPTION && TRAILING_CREDIT.test(text);
}

/** Longer text says something even without a full stop; characters. */
const MAX_LABEL = 120;

/** From this length on a colon at the end makes a line the opening of what follows; characters. */
const MIN_OPENING = 30;

/** Whether a text is short and does not end like a sentence. */
export function isLabel(text: string): boolean {
  if (text.length > MAX_LABEL || /[.!?…。！？؟।]["'”’»)\]]*$/u.test(text)) return false;
  return text.length < MIN_OPENING || !/[:：]$/u.test(text);
}

/** Whether a block is a short line that no rule has taken, neither heading nor list item. */
export function isBareLabel(block: SceneBlock): boolean {
  const { raw, text } = block;
  return block.rule === null && raw.kind === 'paragraph' && !block.isProse && !block.isNote && isLabel(text);
}

/** Whether a block may be a heading, by its element or by being short and on its own. */
export function isHeadingLike(block: SceneBlock): boolean {
  return block.raw.kind === 'heading' || (!block.isProse && block.text.length <= MAX_LABEL);
}
