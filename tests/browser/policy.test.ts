import { describe, expect, it } from 'vitest';
import { readMarks } from '../../scripts/browser/marks';
import { waitForState } from '../../scripts/browser/visit';
import { articlePage, edited } from './support/article-page';
import { useReader } from './support/reader';

/** The strictest policies a page can set. */
const POLICIES = [
  "default-src 'none'; style-src 'none'; script-src 'none'; img-src 'none'; base-uri 'none'; form-action 'none'",
  "require-trusted-types-for 'script'; trusted-types 'none'; default-src 'self'",
];

/** Collects what the page's policy refuses, from before its first element. */
const COLLECT_VIOLATIONS = () => {
  const scope = globalThis as unknown as { violations: string[] };
  scope.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // Firefox asks for the icon of its own accord.
    if (!blockedURI.endsWith('/favicon.ico')) scope.violations.push(`${violatedDirective} ${blockedURI}`);
  });
};

describe('a page with a strict policy', () => {
  const reader = useReader();

  it.each(POLICIES)('is marked without a violation of %s', async (policy) => {
    const address = `http://strict-${policy.length}.example/ferry`;
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
    // The page's own inline style and data would be violations of its own.
    const strict = (page: string) => page.replace(/<script[\s\S]*?<\/script>|<link rel="icon"[^>]*>/g, '');
    reader.publish(address, { headers, body: strict(articlePage()) });
    await reader.visit(address);
    reader.publish(address, {
      headers,
      body: strict(articlePage({ paragraphs: edited('41,000', '14,000') })),
    });
    await reader.page.evaluateOnNewDocument(COLLECT_VIOLATIONS);
    await reader.visit(address);
    await waitForState(reader.driver, reader.page, (state) => state.marked === 1);
    expect((await readMarks(reader.page)).length).toBeGreaterThan(0);
    expect(
      await reader.page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations),
    ).toEqual([]);
  });
});
