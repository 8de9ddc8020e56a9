import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';

/** A Chromium without a window: the one that npm installed, for Linux on x64, or the one that ISNAD_TEST_BROWSER names. */
export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: process.env['ISNAD_TEST_BROWSER'] ?? (await chromium.executablePath()),
    // Chromium's own sandbox needs rights that containers and root do not have. It shows nothing but our pages.
    args: ['--no-sandbox', '--headless=shell'],
    headless: true,
  });

/** What went wrong on a page, and what it asked for elsewhere. */
export interface Watched {
  readonly page: Page;
  /** Errors and warnings of the console, and errors that nobody caught. */
  readonly complaints: string[];
  /** Addresses on other origins that were asked. */
  readonly outside: string[];
  /** What the page's content security policy refused. */
  readonly refused: () => Promise<readonly string[]>;
  /** The Authorization headers of the questions that were sent. */
  readonly keys: string[];
}

/** Opens an address, and writes down from the first moment what a user would never see. */
export const watch = async (browser: Browser, url: string): Promise<Watched> => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const [complaints, outside, keys]: [string[], string[], string[]] = [[], [], []];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.protocol !== 'data:' && address.origin !== new URL(url).origin) outside.push(address.href);
    if (address.pathname === '/graphql') keys.push(request.headers()['authorization'] ?? '');
  });
  await page.addInitScript(noteRefusals);
  await page.goto(url);
  return { page, complaints, outside, keys, refused: () => page.evaluate(refusals) };
};

// Both run in the page, which has no names but its own.
const noteRefusals = `globalThis.refused = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber }) => {
  globalThis.refused.push(violatedDirective + ' ' + sourceFile + ':' + lineNumber);
});`;
const refusals = 'globalThis.refused';
