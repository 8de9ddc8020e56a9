// Anchors the annotation of the sample articles (seed/) and of the short texts (test/corpus/) anew after one was edited:
// each claim's text and each event's trigger is looked up in its article, and where it stands more than once, the place
// nearest to where it stood is taken.
//   node scripts/annotate.mjs
// A new claim needs its text and a rough span, a new event its trigger and a rough start.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const folders = ['../seed/', '../test/corpus/'].map((folder) => new URL(folder, import.meta.url));

/** Offsets of every place where `words` stand in `text`. */
const places = (text, words, from = 0) => {
  const at = text.indexOf(words, from);
  return at < 0 ? [] : [at, ...places(text, words, at + 1)];
};

const nearest = (text, words, before) => {
  const found = places(text, words);
  if (found.length === 0) throw new Error(`not in the article any more: ${words}`);
  return found.reduce((best, at) => (Math.abs(at - before) < Math.abs(best - before) ? at : best));
};

const anchored = (gold, text) => ({
  ...gold,
  events: gold.events.map((event) => ({ ...event, start: nearest(text, event.trigger, event.start) })),
  claims: gold.claims.map((claim) => {
    const start = nearest(text, claim.text, claim.span[0]);
    return { ...claim, span: [start, start + claim.text.length] };
  }),
});

const annotate = (folder, name) => {
  const path = new URL(`annotations/${name}`, folder);
  const gold = JSON.parse(readFileSync(path, 'utf8'));
  const text = readFileSync(new URL(gold.file, folder), 'utf8');
  writeFileSync(path, `${JSON.stringify(anchored(gold, text), null, 1)}\n`);
};

for (const folder of folders) {
  for (const name of readdirSync(new URL('annotations/', folder))) {
    if (name !== 'links.json') annotate(folder, name);
  }
}
