const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Finds the end of one JSON value in a text that comes in chunks, by its brackets and quotation marks alone. */
export class JsonValueEnd {
  #depth = 0;
  #isString = false;
  /** The chunk before ended with a backslash that escapes what follows. */
  #isEscaped = false;
  #isScalar = false;
  #hasBegun = false;

  /** @returns the place after the value; null where it goes on in the next chunk. */
  find(chunk: string, from: number): number | null {
    let at = from;
    while (at < chunk.length) {
      const code = chunk.charCodeAt(at);
      if (this.#isString) at = this.#passString(chunk, at);
      else if (this.#isScalar && isDelimiter(code)) return at;
      else {
        this.#pass(code);
        at += 1;
      }
      if (!this.#isString && !this.#isScalar && this.#depth === 0) return at;
    }
    return null;
  }

  /** Most of an archive stands in strings: their ends are looked for by the engine. @returns the place to go on from. */
  #passString(chunk: string, from: number): number {
    let at = from;
    if (this.#isEscaped) {
      this.#isEscaped = false;
      at += 1;
    }
    for (;;) {
      const quote = chunk.indexOf('"', at);
      const end = quote < 0 ? chunk.length : quote;
      const isEscaping = backslashesBefore(chunk, at, end) % 2 === 1;
      if (quote < 0) {
        this.#isEscaped = isEscaping;
        return chunk.length;
      }
      at = quote + 1;
      if (isEscaping) continue;
      this.#isString = false;
      return at;
    }
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

/** How many backslashes stand right before a place; none before `from` is looked at. */
function backslashesBefore(chunk: string, from: number, place: number): number {
  let at = place;
  while (at > from && chunk.charCodeAt(at - 1) === BACKSLASH) at -= 1;
  return place - at;
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
