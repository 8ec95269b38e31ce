import { fail } from './checked-json';
import { JsonValueEnd } from './json-value';

/**
 * A part of an archive file that is parsed by itself: a member of the file, or an element of `articles`. The list itself comes
 * before its elements, as an empty list.
 */
export interface JsonPiece {
  /** Name of the member. */
  readonly name: string;
  /** Of an article: its place in the list. Null for a member. */
  readonly index: number | null;
  readonly json: string;
  /** On which it begins, from 1. */
  readonly line: number;
}

/** The list that is taken apart; everything else is small. */
const LIST = 'articles';

type Expected =
  | 'start'
  | 'first-name'
  | 'name'
  | 'colon'
  | 'value'
  | 'first-element'
  | 'element'
  | 'after-element'
  | 'after-value'
  | 'end';

/** What each sign leads to, where it may stand. */
const NEXT: Readonly<Partial<Record<Expected, Readonly<Record<string, Expected>>>>> = {
  start: { '{': 'first-name' },
  'first-name': { '}': 'end' },
  colon: { ':': 'value' },
  'first-element': { ']': 'after-value' },
  'after-element': { ',': 'element', ']': 'after-value' },
  'after-value': { ',': 'name', '}': 'end' },
};

/**
 * Takes the text of an archive apart without holding more of it than one article: feed it chunk by chunk. Whether each
 * piece is JSON is for the parser to find out.
 *
 * @throws CheckFailure 'not-json' with the line, or 'not-an-archive' where the file is JSON but no object
 */
export class JsonPieces {
  #expected: Expected = 'start';
  #name = '';
  #index = 0;
  #line = 1;
  #value: { readonly end: JsonValueEnd; readonly parts: string[]; readonly line: number } | null = null;

  /** @returns the pieces that are complete with this chunk. */
  push(chunk: string): JsonPiece[] {
    const pieces: JsonPiece[] = [];
    let at = 0;
    while (at < chunk.length) {
      at = this.#value ? this.#goOn(chunk, at, pieces) : this.#skipSpace(chunk, at);
      if (!this.#value && at < chunk.length && !isSpace(chunk, at)) at = this.#begin(chunk, at, pieces);
    }
    return pieces;
  }

  /** @throws CheckFailure where the text has ended too early. */
  end(): void {
    if (this.#expected !== 'end') fail('', 'not-json', this.#line);
  }

  #skipSpace(chunk: string, from: number): number {
    let at = from;
    while (at < chunk.length && isSpace(chunk, at)) at += 1;
    this.#line += linesIn(chunk.slice(from, at));
    return at;
  }

  /** At the first sign of something: passes it, or begins a value there. */
  #begin(chunk: string, at: number, pieces: JsonPiece[]): number {
    const sign = chunk[at] ?? '';
    if (this.#takesValue(sign)) {
      this.#value = { end: new JsonValueEnd(), parts: [], line: this.#line };
      return at;
    }
    const isList = this.#expected === 'value' && sign === '[' && this.#name === LIST;
    this.#expected = isList ? 'first-element' : (NEXT[this.#expected]?.[sign] ?? this.#refuse(sign));
    if (isList) pieces.push({ name: LIST, index: null, json: '[]', line: this.#line });
    return at + 1;
  }

  #takesValue(sign: string): boolean {
    const expected = this.#expected;
    if (expected === 'first-name' || expected === 'name') return sign === '"';
    if (expected === 'value') return !/[\]},:]/.test(sign) && !(sign === '[' && this.#name === LIST);
    return /element$/.test(expected) && expected !== 'after-element' && !/[\]},:]/.test(sign);
  }

  #goOn(chunk: string, from: number, pieces: JsonPiece[]): number {
    const value = this.#value;
    if (!value) return from;
    const end = value.end.find(chunk, from);
    const part = chunk.slice(from, end ?? chunk.length);
    value.parts.push(part);
    this.#line += linesIn(part);
    if (end === null) return chunk.length;
    this.#value = null;
    this.#complete(value.parts.join(''), value.line, pieces);
    return end;
  }

  #complete(json: string, line: number, pieces: JsonPiece[]): void {
    if (this.#expected === 'name' || this.#expected === 'first-name') {
      this.#name = nameOf(json, line);
      this.#expected = 'colon';
    } else if (this.#expected === 'value') {
      pieces.push({ name: this.#name, index: null, json, line });
      this.#expected = 'after-value';
    } else {
      pieces.push({ name: LIST, index: this.#index++, json, line });
      this.#expected = 'after-element';
    }
  }

  #refuse(sign: string): never {
    const isOtherJson = this.#expected === 'start' && /[[\d"tfn-]/.test(sign);
    return isOtherJson ? fail('', 'not-an-archive') : fail('', 'not-json', this.#line);
  }
}

function nameOf(json: string, line: number): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return fail('', 'not-json', line);
  }
}

function isSpace(chunk: string, at: number): boolean {
  const code = chunk.charCodeAt(at);
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
