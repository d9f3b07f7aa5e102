import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { PROJECT_ROOT } from '../../../src/platform/start/project-root.ts';
import { launchChromium } from '../chromium.ts';
import { sessionAt, signInToTraining } from './signed-in.ts';

/** Somebody at a screen, in a browser that remembers nothing, whose every complaint is heard. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
  /** What the browser itself will say because of what the journey does, e.g. an answer 404. */
  expectComplaint(words: RegExp): void;
}

export interface VisitOptions extends BrowserContextOptions {
  readonly language?: 'sv' | 'en';
  readonly theme?: 'light' | 'dark';
  /** who it is: somebody of training by name, or null for a visitor; the journeys' own person when left out */
  readonly as?: string | null;
  /** false for a browser that cannot draw maps */
  readonly webGl?: false;
  /** another server that the journey leads to */
  readonly also?: string;
}

export interface Visits {
  open(address: string, options?: VisitOptions): Promise<Visit>;
}

export const ARTIFACTS = join(PROJECT_ROOT, 'test', '.artifacts');

// The software renderer speaks of its own speed when a picture of the page is taken; no user has it.
const OF_THE_RENDERER = /GL Driver Message .*GPU stall due to ReadPixels/;

/** A browser for one file of journeys. After each test nothing may have complained, nor asked anybody but the server. */
export function useVisits(): Visits {
  let browser: Browser | undefined;
  const open: Visit[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    mkdirSync(ARTIFACTS, { recursive: true });
    browser = await launchChromium();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await photograph(open, task.name);
    expect(complaints.splice(0), 'complaints of the browser').toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    async open(address, options = {}) {
      const visit = await begin(browser!, address, options, complaints);
      open.push(visit);
      return visit;
    },
  };
}

async function begin(
  browser: Browser,
  address: string,
  { language, theme, webGl, as, also, ...options }: VisitOptions,
  complaints: string[],
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...options,
  });
  context.setDefaultTimeout(15_000);
  if (as !== null)
    await wear(context, address, as === undefined ? await sessionAt(address) : await signInToTraining(address, as));
  if (language !== undefined || theme !== undefined) await context.addInitScript(remember, { language, theme });
  if (webGl === false) await context.addInitScript(withoutWebGl);
  const expected: RegExp[] = [];
  context.on('page', (page) => listen(page, [address, ...(also === undefined ? [] : [also])], expected, complaints));
  const page = await context.newPage();
  return { page, context, address, expectComplaint: (words) => void expected.push(words) };
}

/** Puts a session into a browser that has none. */
async function wear(context: BrowserContext, address: string, cookie: string): Promise<void> {
  const [name, value] = cookie.split('=');
  await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: 'Lax' }]);
}

/** Runs in the page: what an earlier visit on this device chose. */
function remember({ language, theme }: { language?: string; theme?: string }): void {
  if (location.protocol === 'about:') return; // a blank page, as axe opens one, has no memory
  if (language !== undefined) localStorage.setItem('platsbild.language', language);
  if (theme !== undefined) localStorage.setItem('platsbild.theme', theme);
}

/** Runs in the page. */
function withoutWebGl(): void {
  const getContext = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as () => RenderingContext | null;
  HTMLCanvasElement.prototype.getContext = function withoutMaps(this: HTMLCanvasElement, ...asked: unknown[]) {
    return String(asked[0]).startsWith('webgl') ? null : (Reflect.apply(getContext, this, asked) as RenderingContext);
  } as HTMLCanvasElement['getContext'];
}

function listen(page: Page, addresses: readonly string[], expected: readonly RegExp[], complaints: string[]): void {
  page.on('console', (message) => {
    const text = message.text();
    if (!['error', 'warning', 'assert'].includes(message.type()) || OF_THE_RENDERER.test(text)) return;
    if (!expected.some((words) => words.test(text))) complaints.push(`${page.url()}: ${message.type()}: ${text}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && !addresses.some((address) => url.origin === new URL(address).origin))
      complaints.push(`${page.url()}: asked ${url.href}`);
  });
}

async function photograph(visits: readonly Visit[], name: string): Promise<void> {
  for (const [order, { page }] of visits.entries()) {
    if (page.isClosed()) continue;
    const file = `failed-${name.replaceAll(/[^\p{L}\d]+/gu, '-')}-${order}.png`;
    await page.screenshot({ path: join(ARTIFACTS, file) }).catch(() => undefined); // a page that hangs has no picture
  }
}
