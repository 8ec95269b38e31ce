import { describe, expect, it, vi } from 'vitest';

const titles = new Map<string, string>();
const contextMenus = {
  create: ({ id, title }: { id: string; title: string }) => void titles.set(id, title),
  update: async (id: string, { title }: { title: string }) => void titles.set(id, title),
  onClicked: { addListener: () => {} },
};
const browser = { runtime: { id: 'late-edition' }, contextMenus: contextMenus as object | undefined };
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser);
const { addSelectionItem, renameSelectionItem } = await import('../../lib/platform/selection-menu');

describe('the item in the context menu', () => {
  it('takes the title of the language that the reader chose', async () => {
    addSelectionItem('Tell me', () => {});
    expect([...titles.values()]).toEqual(['Tell me']);
    await renameSelectionItem('Sag es mir');
    expect([...titles.values()]).toEqual(['Sag es mir']);
  });

  it('is done without where the browser has no such menus', async () => {
    browser.contextMenus = undefined;
    addSelectionItem('Tell me', () => {});
    await expect(renameSelectionItem('Sag es mir')).resolves.toBeUndefined();
  });
});
