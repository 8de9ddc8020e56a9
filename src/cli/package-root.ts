import { readFileSync } from 'node:fs';

/** The folder of the package: two above this file, in src and in dist. */
export const packageRoot = new URL('../../', import.meta.url);

/** The version that package.json tells. */
export const packageVersion = (): string =>
  (JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')) as { readonly version: string })
    .version;
