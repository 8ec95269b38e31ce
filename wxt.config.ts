import { defineConfig } from 'wxt';
import { shareOneChunk } from './scripts/share-one-chunk';
import { withoutHtmlSinks } from './scripts/without-html-sinks';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  vite: ({ browser }) => ({
    plugins: [withoutHtmlSinks(), ...(browser === 'firefox' ? [] : [shareOneChunk()])],
  }),
  hooks: {
    // By its name alone, WXT takes history.html for a replacement of the browser's own history page.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.name === 'history') entrypoint.type = 'unlisted-page';
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    minimum_chrome_version: '126',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      'notifications',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      ...(browser === 'firefox' ? [] : ['offscreen' as const]),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    incognito: 'not_allowed',
    action: {
      default_title: '__MSG_extensionName__',
      default_popup: 'popup.html',
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' },
    },
    // Firefox (140+) adds `upgrade-insecure-requests` by default, and would ask for other addresses than the reader read.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'" },
    options_ui: { page: 'settings.html', open_in_tab: true },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'late-edition@late-edition.example',
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '146.0' },
      },
    }),
  }),
});
