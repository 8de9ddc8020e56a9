import type { Kind } from './kind.js';
import { ofBytes } from './of-bytes.js';
import { ofJson } from './of-json.js';
import { ofMatter } from './of-matter.js';
import { ofPages } from './of-pages.js';
import { ofText } from './of-text.js';

/** Every way in which a file of ours is broken. */
export const allKinds: readonly Kind[] = [...ofBytes, ...ofJson, ...ofMatter, ...ofPages, ...ofText];
