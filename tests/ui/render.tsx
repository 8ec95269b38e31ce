import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { Clock } from '../../lib/ui/time-context';
import { NOW } from './samples';

/** Renders into the document as a page of ours would, at the samples' moment; gone after the test. */
export async function show(content: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  shown.push(root);
  await act(() =>
    render(
      <Clock.Provider value={{ now: NOW, locale: 'en-GB', timeZone: 'UTC' }}>{content}</Clock.Provider>,
      root,
    ),
  );
  // What arrives first may be what asks for the next.
  await settle();
  await settle();
  return root;
}

/** Lets everything that was asked for arrive. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** Clicks the first element that matches, and waits for what comes of it. */
export async function click(root: HTMLElement, selector: string): Promise<void> {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  await act(() => element.click());
  await settle();
}

/** What a reader sees of an element; null where there is none. */
export function textOf(root: HTMLElement, selector: string): string | null {
  return root.querySelector(selector)?.textContent?.replace(/[\u2066-\u2069]/g, '') ?? null;
}

const shown: HTMLElement[] = [];

afterEach(() => {
  for (const root of shown.splice(0)) {
    // With the effects that are still to come, which would find no document after the last test.
    act(() => render(null, root));
    root.remove();
  }
});
