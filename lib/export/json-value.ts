const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Finds the end of one JSON value in a text that comes in chunks, by its brackets and quotation marks alone. */
export class JsonValueEnd {
  #depth = 0;
  #isString = false;
  #isEscaped = false;
  #isScalar = false;
  #hasBegun = false;

  /** @returns the place after the value; null where it goes on in the next chunk. */
  find(chunk: string, from: number): number | null {
    for (let at = from; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at);
      if (this.#isString) this.#passInString(code);
      else if (this.#isScalar && isDelimiter(code)) return at;
      else this.#pass(code);
      if (!this.#isString && !this.#isScalar && this.#depth === 0) return at + 1;
    }
    return null;
  }

  #passInString(code: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === BACKSLASH) this.#isEscaped = true;
    else if (code === QUOTE) this.#isString = false;
  }

  #pass(code: number): void {
    const isFirst = !this.#hasBegun;
    this.#hasBegun = true;
    if (code === QUOTE) this.#isString = true;
    else if (isOpening(code)) this.#depth += 1;
    else if (isClosing(code)) this.#depth -= 1;
    else if (isFirst) this.#isScalar = true;
  }
}

/** { or [ */
function isOpening(code: number): boolean {
  return code === 0x7b || code === 0x5b;
}

/** } or ] */
function isClosing(code: number): boolean {
  return code === 0x7d || code === 0x5d;
}

/** What ends a number or a word: a comma, a closing bracket or white space. */
function isDelimiter(code: number): boolean {
  return code === 0x2c || isClosing(code) || code <= 0x20;
}
