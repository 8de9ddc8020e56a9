import { readFileSync } from 'node:fs';
import type { Came } from './send.js';
import { keys, marker, type Sent } from './sent.js';

/** The codes that docs/errors.md tells. */
const documented = new Set(
  [...readFileSync('docs/errors.md', 'utf8').matchAll(/`([A-Z]{3,}(?:_[A-Z]+)*)`/gu)].map(([, code]) => code),
);

/** What an error that is told may have nothing of: our inside. */
const inside =
  /\n\s+at |node_modules|\.(?:js|ts):\d|Neo4jError|Neo\.\w+Error|TypeError|RangeError|call stack|\bMATCH \(|\bRETURN \w|\bUNWIND\b|Unexpected token|in JSON at|(?<!\$)\bundefined\b|\[object |\/(?:tmp|home|work|usr|root)\//u;

interface Told {
  readonly message?: unknown;
  readonly extensions?: { readonly code?: unknown; readonly advice?: unknown };
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The errors of an answer of HTTP, or of a message of a websocket. */
const errorsIn = (text: string): readonly Told[] => {
  const body = parsed(text) as { readonly errors?: unknown; readonly payload?: unknown } | null | undefined;
  if (Array.isArray(body?.errors)) return body.errors as readonly Told[];
  return Array.isArray(body?.payload) ? (body.payload as readonly Told[]) : [];
};

/** The codes of all errors of an answer. */
export const codesOf = ({ texts }: Came): readonly string[] =>
  texts.flatMap(errorsIn).map(({ extensions }) => String(extensions?.code));

const wrongInError = ({ message, extensions }: Told): readonly string[] => {
  const text = JSON.stringify([message, extensions]);
  return [
    ...(typeof message === 'string' && message !== '' ? [] : ['an error without a message']),
    ...(documented.has(String(extensions?.code)) ? [] : [`undocumented code ${String(extensions?.code)}`]),
    ...(String(extensions?.code) === 'INTERNAL' ? ['INTERNAL'] : []),
    ...(inside.test(text) ? [`tells its inside: ${text.slice(0, 200)}`] : []),
    ...(text.includes(marker) ? [`repeats what was given: ${text.slice(0, 200)}`] : []),
  ];
};

const isJson = ({ headers }: Came): boolean => /json/u.test(headers['content-type'] ?? '');

const wrongInHttp = (
  { method, path }: { readonly method: string; readonly path: string },
  came: Came,
): readonly string[] => {
  const [text = ''] = came.texts;
  const answers =
    path.startsWith('/graphql') && !['HEAD', 'OPTIONS', 'TRACE'].includes(method) && came.status !== 417;
  return [
    ...(answers && !isJson(came) ? [`no JSON: ${String(came.headers['content-type'])}`] : []),
    ...(isJson(came) && text !== '' && parsed(text) === undefined ? ['JSON that is none'] : []),
    ...(!isJson(came) && text.includes(marker) ? ['a page repeats what was given'] : []),
    ...(JSON.stringify(came.headers).includes(marker) ? ['a header repeats what was given'] : []),
    ...(came.status >= 400 && answers && codesOf(came).length === 0
      ? [`${came.status} without an error`]
      : []),
  ];
};

/** What is wrong with an answer; nothing where it is as it should be. */
export const wrongInAnswer = (sent: Sent, came: Came): readonly string[] => [
  ...(came.lost === undefined ? [] : [`no answer: ${came.lost}`]),
  ...(came.status >= 500 ? [`status ${came.status}`] : []),
  ...(came.texts.some((text) => text.includes(keys.editor)) ? ['gives a key away'] : []),
  ...(came.texts.some((text) => text.startsWith('closed 4500')) ? ['closed 4500'] : []),
  ...came.texts.flatMap(errorsIn).flatMap(wrongInError),
  ...(sent.via === 'http' ? wrongInHttp(sent, came) : []),
];
