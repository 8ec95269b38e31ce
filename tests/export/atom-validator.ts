import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RelaxNGValidator, XmlDocument, XmlLibError } from 'libxml2-wasm';

const SCHEMA = readFileSync(path.join(import.meta.dirname, 'atom.rng'), 'utf8');

/** What is wrong with an Atom feed by the schema of RFC 4287, in libxml2's words; empty where nothing is. */
export function atomProblems(xml: string): string[] {
  using schema = XmlDocument.fromString(SCHEMA);
  using validator = RelaxNGValidator.fromDoc(schema);
  try {
    using feed = XmlDocument.fromString(xml);
    validator.validate(feed);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map(({ message }) => message.trim());
    throw error;
  }
}
