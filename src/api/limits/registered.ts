import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stripIgnoredCharacters } from 'graphql';
import { IsnadError } from '../../domain/errors.js';

/** Operations that whoever runs the server has registered. */
export interface Registered {
  /** The text of a document, by the name of its file or the SHA-256 of its text. */
  readonly byId: (id: string) => string | undefined;
  /** Whether a text is a registered one; blanks and comments do not matter. */
  readonly has: (text: string) => boolean;
  /** Whether two texts are one document; blanks and comments do not matter. */
  readonly isOne: (text: string, other: string) => boolean;
  /** Whether nothing else may be asked. */
  readonly only: boolean;
}

/** Where registered operations are. */
export interface RegisteredSettings {
  /** A folder of `.graphql` files, one document each. */
  readonly folder: string;
  /** Whether nothing else may be asked. */
  readonly only: boolean;
}

/** @throws IsnadError BAD_INPUT for a folder that cannot be read, that has none, or a document that is none */
export const registeredFrom = ({ folder, only }: RegisteredSettings): Registered => {
  const texts = new Map<string, string>();
  const known = new Set<string>();
  for (const file of filesIn(folder)) {
    const text = documentIn(join(folder, file));
    for (const id of [basename(file, '.graphql'), sha256(text), sha256(text.trim())]) texts.set(id, text);
    known.add(text).add(stripIgnoredCharacters(text));
  }
  return {
    byId: (id) => texts.get(id.replace(/^sha256:/u, '')),
    has: (text) => known.has(text) || known.has(plain(text)),
    isOne: (text, other) => text === other || plain(text) === plain(other),
    only,
  };
};

const sha256 = (text: string): string => hash('sha256', text, 'hex');

const filesIn = (folder: string): readonly string[] => {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
    if (files.length > 0) return files;
  } catch (cause) {
    throw unusable(folder, 'cannot be read', cause);
  }
  throw unusable(folder, 'has no .graphql file');
};

const documentIn = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  try {
    parse(text);
    return text;
  } catch (cause) {
    throw unusable(file, 'is no GraphQL document', cause);
  }
};

const unusable = (where: string, why: string, cause?: unknown): IsnadError =>
  new IsnadError('BAD_INPUT', `ISNAD_DOCUMENTS: ${where} ${why}.`, {
    advice: 'Name a folder of .graphql files with one document each, or leave ISNAD_DOCUMENTS out.',
    cause,
  });

// What cannot be read as GraphQL is nobody's document.
const plain = (text: string): string => {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return '';
  }
};
