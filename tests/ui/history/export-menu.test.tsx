// @vitest-environment jsdom
import '../extension-stub';
import { describe, expect, it } from 'vitest';
import { ALL_ARTICLES, type ArchiveServices } from '../../../lib/ui/history/archive/services';
import { ExportMenu } from '../../../lib/ui/history/export-menu';
import { show } from '../render';

async function openMenu() {
  const services = {} as ArchiveServices;
  const root = await show(
    <>
      <ExportMenu label="Save" forms={['csv', 'atom']} scope={ALL_ARTICLES} services={services} />
      <button type="button">Elsewhere</button>
    </>,
  );
  const menu = root.querySelector('details') as HTMLDetailsElement;
  menu.open = true;
  const [first, second, elsewhere] = root.querySelectorAll('button');
  first?.focus();
  return { menu, second, elsewhere };
}

describe('the menu of forms to save in', () => {
  it('stays while the focus moves within it', async () => {
    const { menu, second } = await openMenu();
    second?.focus();
    expect(menu.open).toBe(true);
  });

  it('closes when the focus goes elsewhere', async () => {
    const { menu, elsewhere } = await openMenu();
    elsewhere?.focus();
    expect(menu.open).toBe(false);
    expect(document.activeElement).toBe(elsewhere);
  });

  it('closes at Escape, with the focus on what opened it', async () => {
    const { menu, second } = await openMenu();
    second?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(menu.open).toBe(false);
    expect(document.activeElement).toBe(menu.querySelector('summary'));
  });
});
