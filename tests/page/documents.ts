/** A document parsed from HTML, as a recheck gets it. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const SENTENCES = [
  'The harbour master said on Tuesday that the northern quay would stay closed until the last crane had been inspected.',
  'Two tugs pulled the freighter clear shortly before dawn, and nobody on board was hurt, according to the coast guard.',
  'Residents of the old town had been asked to keep their windows shut, because the smoke drifted across the river all night.',
  'The council will decide next week whether the warehouse may be rebuilt, a spokeswoman for the mayor told reporters.',
  'Insurers put the damage at about four million, though the figure may rise once the cellar has been pumped dry.',
  'Fishermen complained that the closure came without notice and that their catch could not be landed anywhere nearby.',
];

/** Paragraphs of news prose, each of two sentences. */
export function prose(paragraphs: number): string[] {
  return Array.from(
    { length: paragraphs },
    (_none, at) => `${SENTENCES[at % SENTENCES.length]} ${SENTENCES[(at + 2) % SENTENCES.length]}`,
  );
}

/** Paragraphs of news prose as markup. */
export function proseHtml(paragraphs: number): string {
  return prose(paragraphs)
    .map((text) => `<p>${text}</p>`)
    .join('\n');
}

/** A JSON-LD script. */
export function linkedData(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}
