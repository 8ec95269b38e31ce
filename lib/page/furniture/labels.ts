const BYLINE =
  /^(?:(?:written |reported |posted |published |updated |story |text |words )?by|von|text:|par|por|di|a cura di|door|av|af|автор:?)\s+\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s,&|•·-]+(?:and|und|et|y|e|en|och|og|\p{Lu}[\p{L}\p{M}.'’-]*))*/u;
const MAX_BYLINE = 140;

/** A line that names the authors, in front of the text or behind it. */
export function isByline(text: string, byline: string | null): boolean {
  if (text.length > MAX_BYLINE) return false;
  if (byline !== null && text.replace(/^(?:by|von|par|por|di|door|av|af)\s+/i, '') === byline) return true;
  const named = BYLINE.exec(text)?.[0];
  return named !== undefined && text.length - named.length <= 60 && !/[.!?]["”’]?$/u.test(text);
}

const CREDIT =
  /^(?:\(?(?:photos?|photograph|pictures?|images?|illustrations?|graphics?|video|foto|fotos|bild|bilder|grafik|crédits?|crédito|fotografía|imagen|imagem|immagine|beeld|kuva|фото)\b(?: (?:by|von|par|de|di|courtesy of|credit|via))?\s*[:/|©–-]?)|(?:©|\(c\)\s)|\b(?:getty images|getty|reuters|shutterstock|istock|afp|dpa|epa|alamy|unsplash|picture alliance|imago|keystone|ap photo|associated press|zuma|wireimage)\)?$/iu;
const MAX_CREDIT = 120;

/** The credit line of a picture. */
export function isPictureCredit(text: string): boolean {
  return text.length <= MAX_CREDIT && CREDIT.test(text) && !/[.!?]["”’]?$/u.test(text);
}

/** Longer text says something even without a full stop; characters. */
const MAX_LABEL = 80;

/** Whether a text is short and does not end like a sentence. */
export function isLabel(text: string): boolean {
  return text.length <= MAX_LABEL && !/[.!?…。！？؟।]["'”’»)\]]*$/u.test(text);
}
