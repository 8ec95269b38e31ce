import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../platform/i18n';
import { message } from '../platform/i18n';

/** The pages that open in a tab of their own, in the order of the navigation. */
const PAGES: readonly { readonly path: string; readonly name: MessageKey }[] = [
  { path: '/history.html', name: 'navArticles' },
  { path: '/history.html#view=search', name: 'searchTitle' },
  { path: '/history.html#view=sites', name: 'sitesTitle' },
  { path: '/history.html#view=archive', name: 'archiveTitle' },
  { path: '/settings.html', name: 'settingsTitle' },
];

interface PageFrameProps {
  /** Path of the page itself, as in PAGES. */
  readonly current: string;
  /** Beside the navigation. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What our pages have in common: the name, the way to the other pages. */
export function PageFrame({ current, tools, children }: PageFrameProps) {
  return (
    <>
      <header class="frame-header">
        <a class="brand" href="/welcome.html">
          <img src="/icon/48.png" width="24" height="24" alt="" />
          {message('extensionName')}
        </a>
        <nav aria-label={message('navigation')}>
          {PAGES.map(({ path, name }) => (
            <a key={path} href={path} aria-current={path === current ? 'page' : undefined}>
              {message(name)}
            </a>
          ))}
        </nav>
        {tools && <div class="tools">{tools}</div>}
      </header>
      {children}
    </>
  );
}
