import { describe, expect, it } from 'vitest';
import { alertModeOf, siteAlertMode } from '../../lib/article/alert-mode';
import { parseSettings } from '../../lib/article/parse-settings';

describe('alert modes', () => {
  it.each([
    ['news.example', 'notify'],
    ['quiet.example', 'list'],
    ['blog.quiet.example', 'list'],
    ['loud.quiet.example', 'notify'],
    ['disquiet.example', 'notify'],
  ])('%s: %s', (site, expected) => {
    const siteAlerts = { 'quiet.example': 'list', 'loud.quiet.example': 'notify' } as const;
    expect(siteAlertMode(site, siteAlerts)).toBe(expected);
  });

  it("prefer the article's own", () => {
    expect(alertModeOf('notify', 'news.example', { 'news.example': 'off' })).toBe('notify');
    expect(alertModeOf(null, 'news.example', { 'news.example': 'off' })).toBe('off');
  });

  it.each([
    [{ notifyKinds: ['number'] }, true],
    [{ notifyKinds: ['numbers'] }, false],
    [{ siteAlerts: { 'news.example': 'list' } }, true],
    [{ siteAlerts: { 'news.example': 'loud' } }, false],
    [{ siteAlerts: ['news.example'] }, false],
    [{ quietHours: null }, true],
    [{ quietHours: { from: 1320, to: 420 } }, true],
    [{ quietHours: { from: 1440, to: 420 } }, false],
    [{ quietHours: { from: 60, to: 60 } }, false],
    [{ quietHours: { from: '22:00', to: '07:00' } }, false],
    [{ quietHours: 'always' }, false],
  ])('as settings are taken only in their form: %j %s', (settings, isTaken) => {
    expect(parseSettings(settings)).toEqual(isTaken ? settings : {});
  });
});
