const FIRST_STRONG_ISOLATE = '\u2068';
const FIRST_ISOLATE = '\u2066';
const POP_ISOLATE = '\u2069';
const POP_EMBEDDING = '\u202c';

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Publisher's text whose direction controls reach no further than itself: closers without an opener are dropped, what is
 * left open is closed. Without this, one stray U+2069 would end the isolation around the text and an override after it
 * would turn our own words round. Text without controls is answered as it is.
 */
export function balanceBidi(text: string): string {
  const open: string[] = [];
  const kept = text.replace(CONTROLS, (control) => {
    if (control === POP_ISOLATE) return closeThrough(open);
    if (control === POP_EMBEDDING) return open.at(-1) === POP_EMBEDDING ? (open.pop() ?? '') : '';
    open.push(control < FIRST_ISOLATE ? POP_EMBEDDING : POP_ISOLATE);
    return control;
  });
  return kept + open.reverse().join('');
}

/** Everything that closes with the innermost open isolate, as one string; empty where none is open. */
function closeThrough(open: string[]): string {
  const isolate = open.lastIndexOf(POP_ISOLATE);
  return isolate < 0 ? '' : open.splice(isolate).reverse().join('');
}

/** Publisher's text for use inside a sentence of ours that is a plain string (a title, a label). */
export function isolate(text: string): string {
  return FIRST_STRONG_ISOLATE + balanceBidi(text) + POP_ISOLATE;
}
