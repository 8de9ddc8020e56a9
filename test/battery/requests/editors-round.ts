import { codesOf, wrongInAnswer } from './check-answer.js';
import type { Draw } from './draw.js';
import { hostileText } from './hostile.js';
import { send } from './send.js';
import { type HttpSent, keys, marker, posted } from './sent.js';

/** What an editor does with one odd article: it is handed in, judged, the judgement withdrawn, and removed again. */
export interface Round {
  readonly at: number;
  readonly input: Readonly<Record<string, unknown>>;
  readonly note: string;
  readonly speaker: string;
}

const places = ['title', 'outlet', 'url', 'publishedAt', 'language', 'text'] as const;
const sentence = 'قالت وزارة الصحة إن 12 مصابا نقلوا إلى مستشفى المدينة مساء الثلاثاء.';

const valueAt = (place: string, draw: Draw, at: number): string => {
  const odd = hostileText(draw);
  if (place === 'url') return draw.often(50) ? `https://example.org/${at}/${odd}` : odd;
  if (place === 'text') return `${sentence} وقال «${odd}» إن ${odd} في ${odd}. ${String(at)}`;
  return odd;
};

/** An article with odd facts, and what is said of it. */
export const roundOf = (draw: Draw, at: number): Round => {
  const [one, two] = [draw.oneOf(places), draw.oneOf(places)];
  const facts = Object.fromEntries([one, two].map((place) => [place, valueAt(place, draw, at)]));
  const text = facts['text'] ?? `${sentence} رقم ${String(at)} ${marker}.`;
  const page = `<html><title>${facts['title'] ?? ''}</title><body><article><p>${text}</p></article></body></html>`;
  return {
    ...{ at, note: hostileText(draw), speaker: hostileText(draw) },
    input: draw.often(20) ? { ...facts, text: undefined, html: page } : { ...facts, text },
  };
};

const asEditor = (query: string, variables: object): HttpSent =>
  posted(JSON.stringify({ query, variables }), { authorization: `Bearer ${keys.editor}` });

const ingest = `mutation ($input: ArticleInput!) {
  ingestArticle(input: $input) { article { id title url outlet text assertions { edges { node { id } } } } }
}`;
const correct = `mutation ($id: ID!, $speaker: String!, $note: String) {
  correctAttribution(assertion: { id: $id }, speaker: { name: $speaker, nameEn: $speaker, type: PERSON }, note: $note) { id note speaker { name } }
}`;
const byWords = `mutation ($article: ID!, $quote: String!, $note: String) {
  judgeSame(a: { article: $article, quote: $quote }, b: { article: $article, quote: $quote, occurrence: 2 }, note: $note) { id }
}`;
const withdraw =
  'mutation ($id: ID!, $note: String) { withdrawJudgement(id: $id, note: $note) { id state } }';
const remove = 'mutation ($id: ID!) { deleteArticle(id: $id) { id title } }';

/** What a round came to. */
export interface RoundTold {
  readonly wrong: readonly string[];
  readonly codes: readonly string[];
  readonly kept: boolean;
  readonly judged: number;
}

const idIn = (text: string, kind: string): string | undefined =>
  new RegExp(`"id":"(${kind}_\\w+)"`, 'u').exec(text)?.[1];

/** Plays a round, and leaves the graph as it was but for withdrawn judgements. */
export const playRound = async (url: string, { input, note, speaker }: Round): Promise<RoundTold> => {
  const wrong: string[] = [];
  const codes: string[] = [];
  const ask = async (query: string, variables: object): Promise<string> => {
    const sent = asEditor(query, variables);
    const came = await send(url, { ...sent, kind: 'editor' });
    codes.push(...codesOf(came));
    const told = JSON.stringify(variables).slice(0, 500);
    wrong.push(
      ...wrongInAnswer({ ...sent, kind: 'editor' }, came).map(
        (what) => `editor: ${what} ← ${query.slice(0, 60)} ${told}`,
      ),
    );
    return came.texts[0] ?? '';
  };
  const made = await ask(ingest, { input });
  const [article, assertion] = [idIn(made, 'article'), idIn(made, 'assertion')];
  const judgements = [
    ...(assertion === undefined ? [] : [await ask(correct, { id: assertion, speaker, note })]),
    await ask(byWords, { article: article ?? speaker, quote: speaker, note }),
  ].flatMap((text) => idIn(text, 'judgement') ?? []);
  for (const id of judgements) await ask(withdraw, { id, note });
  await ask(withdraw, { id: note, note });
  if (article !== undefined) await ask(remove, { id: article });
  return { wrong, codes, kept: article !== undefined, judged: judgements.length };
};
