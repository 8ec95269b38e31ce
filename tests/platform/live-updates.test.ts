import { describe, expect, it, vi } from 'vitest';

const listeners = new Set<() => void>();
const onChanged = {
  addListener: (listener: () => void) => void listeners.add(listener),
  removeListener: (listener: () => void) => void listeners.delete(listener),
};
const browser = { runtime: { id: 'late-edition' }, storage: { onChanged } };
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser);
const { listenAhead } = await import('../../lib/platform/live-updates');

const record = () => {
  for (const listener of listeners) listener();
};

describe('listenAhead', () => {
  it('tells the first listener of what was recorded before it came', () => {
    const listen = listenAhead();
    record();
    const [listener, later] = [vi.fn(), vi.fn()];
    listen(listener, new AbortController().signal);
    listen(later, new AbortController().signal);
    expect(listener).toHaveBeenCalledOnce();
    expect(later).not.toHaveBeenCalled();
  });

  it('tells nothing where nothing was recorded, then everything until the signal ends it', () => {
    const [listener, end] = [vi.fn(), new AbortController()];
    listenAhead()(listener, end.signal);
    expect(listener).not.toHaveBeenCalled();
    record();
    end.abort();
    record();
    expect(listener).toHaveBeenCalledOnce();
  });
});
