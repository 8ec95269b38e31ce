/** What this project uses of the URL object that browsers and Node share; pure code type-checks without the DOM library. */
export interface ParsedUrl {
  protocol: string;
  host: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  hash: string;
  username: string;
  password: string;
  readonly href: string;
}

declare const URL: new (url: string, base?: string) => ParsedUrl;

/** Longer addresses are nobody's article; browsers' own limits are higher. Characters. */
const MAX_LENGTH = 4000;

/** The parsed address; null where it is none or overlong. Never throws. */
export function parseUrl(url: string, base?: string): ParsedUrl | null {
  if (url.length > MAX_LENGTH) return null;
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}
