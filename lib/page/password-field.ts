/** Where sites keep the log-in box that comes with every page of theirs. */
const SITE_FRAME =
  'header,nav,aside,footer,dialog,[role=dialog],[aria-hidden=true],.modal,.popup,.dropdown,.overlay,.menu';

/**
 * Whether the document asks for a password: a password field that is shown and does not belong to the site's frame. News
 * sites keep a folded log-in box in the header of every article; those are no reason to leave the article alone.
 */
export function hasPasswordField(document: Document): boolean {
  return [...document.querySelectorAll('input[type="password" i]')].some(
    (field) => isShown(field) && !field.closest(SITE_FRAME),
  );
}

function isShown(field: Element): boolean {
  return typeof field.checkVisibility !== 'function' || field.checkVisibility({ visibilityProperty: true });
}
