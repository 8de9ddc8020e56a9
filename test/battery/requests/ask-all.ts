import pLimit from 'p-limit';
import { codesOf, wrongInAnswer } from './check-answer.js';
import { send } from './send.js';
import type { Sent } from './sent.js';

/** What became of some requests. */
export interface Asked {
  readonly answered: number;
  /** How many there were of each code; `closed` for connections that ended without an answer of HTTP. */
  readonly codes: Readonly<Record<string, number>>;
  readonly worst: { readonly ms: number; readonly kind: string };
  readonly wrong: readonly string[];
}

const shown = (sent: Sent): string => {
  const text =
    sent.via === 'http'
      ? `${sent.method} ${sent.path} ${String(sent.body)}`
      : sent.via === 'raw'
        ? sent.bytes.toString('latin1')
        : sent.messages.join(' ');
  return JSON.stringify(text.slice(0, 500));
};

/** Sends requests, some at a time, and looks at every answer. */
export const askAll = async (url: string, requests: readonly Sent[], atOnce = 8): Promise<Asked> => {
  const codes: Record<string, number> = {};
  const wrong: string[] = [];
  let [answered, done, worst] = [0, 0, { ms: 0, kind: '' }];
  const limit = pLimit(atOnce);
  const one = async (sent: Sent): Promise<void> => {
    const came = await send(url, sent);
    if (came.ms > worst.ms) worst = { ms: Math.round(came.ms), kind: sent.kind };
    done += 1;
    if (done % 1000 === 0) console.error(`${done} of ${requests.length} requests`);
    const told = new Set(codesOf(came));
    if (told.size === 0 && came.status === 200) answered += 1;
    const other = came.status === 0 ? 'closed' : `status ${came.status}`;
    for (const code of told.size > 0 ? told : came.status === 200 ? [] : [other])
      codes[code] = (codes[code] ?? 0) + 1;
    wrong.push(...wrongInAnswer(sent, came).map((what) => `${sent.kind}: ${what} ← ${shown(sent)}`));
  };
  await Promise.all(requests.map((sent) => limit(() => one(sent))));
  return { answered, codes, worst, wrong };
};
