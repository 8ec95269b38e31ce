import type { ComponentChildren } from 'preact';
import type { PopupBrowser } from './services';

interface PageLinkProps {
  /** Of one of our own pages: "history.html#article=3". */
  readonly path: string;
  readonly browser: PopupBrowser;
  readonly children: ComponentChildren;
}

/** A link to one of our own pages, in a new tab; the popup closes with it (by itself it would stay open in Firefox). */
export function PageLink({ path, browser, children }: PageLinkProps) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void browser.openOwnPage(path).then(browser.close);
  };
  return (
    <a href={`/${path}`} onClick={open}>
      {children}
    </a>
  );
}
