/** Where sites keep the log-in box that comes with every page of theirs. */
const SITE_FRAME = 'header,nav,aside,footer,dialog,[role=dialog],.modal,.popup,.dropdown';

/**
 * Whether the document asks for a password: a password field that is shown and does not belong to the site's frame. News
 * sites keep a folded log-in box in the header of every article; those are no reason to leave the article alone. In a
 * document without layout every field counts as shown.
 */
export function hasPasswordField(document: Document): boolean {
  return [...document.querySelectorAll('[type=password i]')].some(
    (field) => !field.closest(SITE_FRAME) && field.checkVisibility?.({ visibilityProperty: true }) !== false,
  );
}
