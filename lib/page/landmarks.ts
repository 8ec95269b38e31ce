import type { Region } from './collect-blocks';

/**
 * Landmarks: containers that say by their own element, role or schema.org type that they are not the article's text.
 * Class names and ids are not asked, because a redesign renames them and a substring of one proves nothing.
 */
export type Landmark =
  | 'navigation'
  | 'footer'
  | 'aside'
  | 'dialog'
  | 'comments'
  | 'advert'
  | 'media'
  | 'related';

const BY_ELEMENT: Readonly<Record<string, Landmark>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'footer',
  aside: 'aside',
  figure: 'media',
};

const BY_ROLE: Readonly<Record<string, Landmark>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  tablist: 'navigation',
  toolbar: 'navigation',
  search: 'navigation',
  banner: 'navigation',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
  alert: 'dialog',
  status: 'dialog',
  tooltip: 'dialog',
  comment: 'comments',
  figure: 'media',
};

const BY_TYPE: readonly (readonly [RegExp, Landmark])[] = [
  [/schema\.org\/(?:User)?Comments?$/, 'comments'],
  [/schema\.org\/WPAdBlock$/, 'advert'],
  [/schema\.org\/(?:ImageObject|VideoObject|AudioObject|ImageGallery)$/, 'media'],
  [/schema\.org\/(?:WPSideBar)$/, 'aside'],
  [/schema\.org\/(?:WPHeader|SiteNavigationElement|BreadcrumbList)$/, 'navigation'],
  [/schema\.org\/WPFooter$/, 'footer'],
];

const BY_PROPERTY: Readonly<Record<string, Landmark>> = {
  comment: 'comments',
  breadcrumb: 'navigation',
};

/** What a region's own markup says it is; null where it says nothing of the kind. */
export function landmarkOf(region: Region): Landmark | null {
  const { element } = region;
  const byElement = BY_ELEMENT[element.localName];
  if (byElement !== undefined) return byElement;
  const role = element.getAttribute('role');
  if (role !== null) {
    const byRole = BY_ROLE[role.trim().toLowerCase()];
    if (byRole !== undefined) return byRole;
  }
  if (element.getAttribute('aria-modal') === 'true') return 'dialog';
  return schemaLandmark(element);
}

function schemaLandmark(element: Element): Landmark | null {
  const property = element.getAttribute('itemprop');
  if (property !== null && property in BY_PROPERTY) return BY_PROPERTY[property] ?? null;
  const type = element.getAttribute('itemtype') ?? element.getAttribute('typeof');
  if (type === null) return null;
  return BY_TYPE.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}
