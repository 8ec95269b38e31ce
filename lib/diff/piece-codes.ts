/** White space stands for itself, so that the diff prefers to begin and end its changes beside it. */
const SPACE = ' ';
/** First code unit given to a piece: from here to the surrogates lie the letters of Chinese, Japanese and Korean. */
const FIRST_CODE = 0x3400;
const LAST_CODE = 0xd7ff;

/** Stands each different piece of two texts for one code unit, so that a character diff becomes a word diff. */
export class PieceCodes {
  readonly #codes = new Map<string, string>([[' ', SPACE]]);
  readonly #pieces = new Map<string, string>([[SPACE, ' ']]);

  /** More different pieces than there are code units; what was encoded is of no use. */
  get isFull(): boolean {
    return FIRST_CODE + this.#pieces.size > LAST_CODE;
  }

  encode(pieces: readonly string[]): string {
    return pieces.map((piece) => this.#codes.get(piece) ?? this.#add(piece)).join('');
  }

  decode(coded: string): string {
    let text = '';
    for (const code of coded) text += this.#pieces.get(code) ?? '';
    return text;
  }

  #add(piece: string): string {
    const code = String.fromCharCode(FIRST_CODE + this.#pieces.size);
    this.#codes.set(piece, code);
    this.#pieces.set(code, piece);
    return code;
  }
}
