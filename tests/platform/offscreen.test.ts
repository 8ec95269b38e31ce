import { afterEach, expect, it, vi } from 'vitest';

const offscreen = {
  createDocument: vi.fn(() => new Promise<void>(() => {})),
  closeDocument: vi.fn(async () => {}),
  hasDocument: async () => false,
};
const browser = {
  runtime: { id: 'late-edition', getURL: () => 'chrome-extension://late-edition/' },
  offscreen,
};
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser);
const { captureOffscreen } = await import('../../lib/platform/offscreen');

afterEach(() => vi.useRealTimers());

it('gives a page up where the document that is to parse it never opens', async () => {
  vi.useFakeTimers();
  const parsed = captureOffscreen({ html: '', address: 'https://news.example/', now: 0, httpStatus: 200 });
  const failed = expect(parsed).rejects.toThrow('too long');
  await vi.advanceTimersByTimeAsync(20_000);
  await failed;
  expect(offscreen.closeDocument).toHaveBeenCalled();
});
