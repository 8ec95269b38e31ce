import { vi } from 'vitest';

/** As much of the browser as the background's own code reaches, with what it was told and shown. */

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

const ID = 'late-edition';

/** The polyfill is loaded once for all tests of a file, and hands on what it found then. */
const API = { runtime: { id: ID } };
vi.stubGlobal('browser', API);
vi.stubGlobal('chrome', API);

/** A storage area that lives as long as the browser does. */
class Area {
  readonly items = new Map<string, unknown>();

  async get(key: string | null): Promise<Record<string, unknown>> {
    await turn();
    return structuredClone(
      Object.fromEntries([...this.items].filter(([name]) => key === null || name === key)),
    );
  }

  async set(values: Record<string, unknown>): Promise<void> {
    await turn();
    for (const [name, value] of Object.entries(values)) this.items.set(name, structuredClone(value));
  }

  async remove(key: string): Promise<void> {
    await turn();
    this.items.delete(key);
  }
}

/** Every call takes a turn of its own, as in a browser. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

export class BrowserStub {
  readonly session = new Area();
  readonly local = new Area();
  readonly badges = new Map<number, string | null>();
  /** Messages to pages, by tab. A page answers what this answers. */
  tellTab: (tabId: number, message: unknown) => Promise<unknown> = async () => undefined;
  #listeners: Listener[] = [];

  constructor() {
    const event = { addListener: () => {}, removeListener: () => {} };
    Object.assign(API, {
      runtime: {
        id: ID,
        getURL: (path: string) => `chrome-extension://${ID}/${path}`,
        onMessage: { addListener: (one: Listener) => this.#listeners.push(one), removeListener: () => {} },
        onInstalled: event,
        onStartup: event,
      },
      storage: { session: this.session, local: this.local, onChanged: event },
      action: {
        setBadgeBackgroundColor: async () => {},
        setBadgeTextColor: async () => {},
        setTitle: async () => {},
        setBadgeText: async ({ tabId, text }: { tabId?: number; text: string | null }) => {
          this.badges.set(tabId ?? -1, text);
        },
      },
      tabs: { sendMessage: (tabId: number, message: unknown) => this.tellTab(tabId, message) },
      i18n: { getMessage: () => 'en', getUILanguage: () => 'en' },
    });
  }

  /** The background ends in whatever it is doing; the next import starts another. */
  endBackground(): void {
    this.#listeners = [];
    vi.resetModules();
  }

  /** A content script in a tab's page tells or asks something. */
  fromPage(tabId: number, address: string, type: string, request: unknown): Promise<unknown> {
    const sender = { id: ID, frameId: 0, url: address, tab: { id: tabId } };
    return this.#send({ channel: 'page', type, request }, sender);
  }

  async #send(message: unknown, sender: unknown): Promise<unknown> {
    for (const listener of this.#listeners) {
      const answer = listener(message, sender);
      if (answer) return answer;
    }
    throw new Error('Nobody listens');
  }
}
