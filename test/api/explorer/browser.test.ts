import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, watch, type Watched } from '../../support/browser.js';
import { articleOf, extractionOf } from '../../support/extractions.js';
import { kurskStories } from '../../support/kursk-stories.js';
import { questionOf } from '../../support/questions.js';
import { askingOver, type Asking } from '../asking.js';
import { startServer } from '../../../src/api/server.js';
import { writeExtractions } from '../../../src/graph/writer/write-extractions.js';

let asking: Asking;
let browser: Browser;
let explorer: Watched;
let page: Page;

beforeAll(async () => {
  asking = await askingOver(inject('neo4j'), kurskStories);
  browser = await openBrowser();
  explorer = await watch(browser, asking.server.url);
  page = explorer.page;
});

afterAll(async () => {
  await browser.close();
  await asking.close();
});

const answerWith = (words: string, within = page) =>
  within.locator('.result-window .view-line', { hasText: words });

const run = async (within = page): Promise<void> => {
  await within.getByRole('button', { name: /Execute query/u }).click();
};

/** Asks a question of one's own, called Own: selects what is in the editor and writes over it. */
const write = async (question: string, within = page): Promise<void> => {
  await within.locator('.graphiql-editor').first().focus();
  await within.keyboard.press('Enter');
  await within.keyboard.press('Control+A');
  await within.keyboard.insertText(question);
  // The tab takes the name once the question has been read.
  await within.locator('.graphiql-tab-button', { hasText: 'Own' }).waitFor();
  await within.keyboard.press('Control+Enter');
};

/** The left edges, on the screen, of some words in the line of the answer that has them all. It runs in the page. */
const edgesOf = (...words: readonly string[]): Promise<readonly number[]> =>
  page.evaluate(`(() => {
    const words = ${JSON.stringify(words)};
    const plain = (text) => text.replaceAll('\\u00a0', ' ');
    const line = [...document.querySelectorAll('.result-window .view-line')]
      .find(({ textContent }) => words.every((word) => plain(textContent).includes(word)));
    const textsIn = (node) => node.nodeType === Node.TEXT_NODE ? [node] : [...node.childNodes].flatMap(textsIn);
    return words.map((word) => {
      const node = textsIn(line).find(({ data }) => plain(data).includes(word));
      const range = document.createRange();
      range.setStart(node, plain(node.data).indexOf(word));
      range.setEnd(node, plain(node.data).indexOf(word) + word.length);
      return range.getBoundingClientRect().left;
    });
  })()`);

const isAscending = (edges: readonly number[]): boolean =>
  edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? NaN));

describe('the explorer, in a browser', () => {
  it('opens with seven questions, the Kursk question before all', async () => {
    await page.locator('.graphiql-editor .view-line').first().waitFor();
    const names = await page.locator('.graphiql-tab-button').allTextContents();
    expect(names).toHaveLength(7);
    expect(names[0]).toBe('Kursk');
    const shown = await page.locator('.graphiql-editor .view-lines').first().innerText();
    const firstLine = questionOf('kursk').split('\n')[0] ?? '';
    expect(shown.replaceAll('\u00a0', ' ')).toContain(firstLine);
  });

  it('asks it at the press of a button, and shows the answer', async () => {
    await run();
    await answerWith('"totalCount"').waitFor();
    expect(await answerWith('كورسك').count()).toBeGreaterThan(0);
  });

  it('is used without a mouse: a tab by Enter, the question by Ctrl-Enter', async () => {
    await page.locator('.graphiql-tab-button', { hasText: 'Search' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.graphiql-editor').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await answerWith('"search"').waitFor();
  });

  it('shows an Arabic string from right to left, between the JSON that reads from left to right', async () => {
    await write('query Own { claims(filter: { text: "جنديا" }) { edges { node { text } } } }');
    await answerWith('هناك').waitFor();
    expect(isAscending(await edgesOf('"text"', 'هناك', '14', 'مقتل'))).toBe(true);
  });

  it('keeps a number that such a string begins with at its beginning, which is on the right', async () => {
    expect(isAscending(await edgesOf('"text"', 'قتلوا', 'جنديا', '19'))).toBe(true);
  });

  it('is dark where the system is', async () => {
    const background = (): Promise<string> =>
      page.evaluate('getComputedStyle(document.body).backgroundColor');
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await background();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect([light, await background()]).toEqual(['rgb(255, 255, 255)', 'rgb(33, 42, 59)']);
  });

  it('has Apollo Sandbox one click away, with this endpoint and the Kursk question', async () => {
    const link = new URL(
      (await page.getByRole('link', { name: /Apollo Sandbox/u }).getAttribute('href')) ?? '',
    );
    expect(link.origin).toBe('https://studio.apollographql.com');
    expect(link.searchParams.get('endpoint')).toBe(`${asking.server.url}/graphql`);
    expect(link.searchParams.get('document')).toBe(questionOf('kursk'));
  });

  it('did all that without a word from outside, a complaint, or a breach of its policy', async () => {
    expect(explorer.outside).toEqual([]);
    expect(explorer.complaints).toEqual([]);
    expect(await explorer.refused()).toEqual([]);
  });
});

describe('where reading needs a key', () => {
  it('takes it in the bar, and then knows the schema, answers and tells what is new', async () => {
    const server = await startServer({
      graph: asking.graph,
      host: '0.0.0.0',
      apiKey: 'the-key-of-a-reader',
      port: 0,
    });
    const guarded = await watch(browser, server.url);
    await guarded.page.getByLabel('API key').fill('the-key-of-a-reader');
    await guarded.page.keyboard.press('Enter');
    await guarded.page.locator('.graphiql-editor .view-line').first().waitFor();
    await run(guarded.page);
    await answerWith('"totalCount"', guarded.page).waitFor();
    expect(guarded.keys.at(-1)).toBe('Bearer the-key-of-a-reader');
    // A subscription goes over a websocket, and has the key as well. What is written before it is heard is not told.
    await write('subscription Own { articleIngested { text } }', guarded.page);
    let written = 0;
    await expect
      .poll(
        async () => {
          written += 1;
          const article = articleOf({ file: `${written}.txt`, text: `خبر جديد رقم ${written}` });
          await writeExtractions(asking.graph, [extractionOf({ article })]);
          return answerWith('خبر جديد', guarded.page).count();
        },
        { timeout: 30_000, interval: 1000 },
      )
      .toBeGreaterThan(0);
    expect(guarded.outside).toEqual([]);
    expect(await guarded.refused()).toEqual([]);
    await guarded.page.close();
    await server.close();
  });
});
