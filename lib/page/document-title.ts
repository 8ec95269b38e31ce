/** The document's title; an image or form named "title" stands in front of it, and then there is none. */
export function documentTitle(document: Document): string {
  const title: unknown = document.title;
  return typeof title === 'string' ? title : '';
}
