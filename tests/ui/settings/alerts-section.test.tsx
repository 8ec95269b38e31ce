// @vitest-environment jsdom
import '../extension-stub';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../lib/article/settings';
import { DEFAULT_SETTINGS } from '../../../lib/article/settings';
import { AlertsSection } from '../../../lib/ui/settings/alerts-section';
import { settle, show } from '../render';

async function showSection(settings: Partial<Settings> = {}) {
  const changes: Partial<Settings>[] = [];
  const root = await show(
    <AlertsSection
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      onChange={(change) => void changes.push(change)}
    />,
  );
  return { root, changes };
}

function labelled(root: HTMLElement, label: string): HTMLInputElement & HTMLSelectElement {
  const found = [...root.querySelectorAll('label')].find((one) => one.textContent.startsWith(label));
  const field = found?.querySelector('input, select');
  if (!field) throw new Error(`No field "${label}"`);
  return field as HTMLInputElement & HTMLSelectElement;
}

async function change(field: HTMLInputElement | HTMLSelectElement, value: string): Promise<void> {
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

describe('the alerts section', () => {
  it('offers quiet hours, and none', async () => {
    const { root, changes } = await showSection();
    labelled(root, 'Quiet hours').click();
    const quiet = await showSection({ quietHours: { from: 1320, to: 420 } });
    expect(labelled(quiet.root, 'From').value).toBe('22:00');
    expect(labelled(quiet.root, 'until').value).toBe('07:00');
    labelled(quiet.root, 'Quiet hours').click();
    expect([...changes, ...quiet.changes]).toEqual([
      { quietHours: { from: 1320, to: 420 } },
      { quietHours: null },
    ]);
  });

  it('takes a time, but not one that leaves no hours', async () => {
    const { root, changes } = await showSection({ quietHours: { from: 1320, to: 420 } });
    await change(labelled(root, 'From'), '23:30');
    await change(labelled(root, 'until'), '22:00');
    await change(labelled(root, 'From'), '');
    expect(changes).toEqual([{ quietHours: { from: 1410, to: 420 } }]);
  });

  it('gives a site a mode of its own, and takes it back', async () => {
    const siteAlerts = { 'news.example': 'list', 'other.example': 'off' } as const;
    const { root, changes } = await showSection({ siteAlerts });
    expect(labelled(root, 'news.example').value).toBe('list');
    await change(labelled(root, 'news.example'), 'off');
    await change(labelled(root, 'other.example'), '');
    expect(changes).toEqual([
      { siteAlerts: { 'news.example': 'off', 'other.example': 'off' } },
      { siteAlerts: { 'news.example': 'list' } },
    ]);
  });

  it('lists a site that is added', async () => {
    const { root, changes } = await showSection();
    const field = root.querySelector<HTMLInputElement>('.add-site input');
    if (!field) throw new Error('no field');
    field.value = 'https://www.example.org/news';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(changes).toEqual([{ siteAlerts: { 'example.org': 'list' } }]);
  });
});
