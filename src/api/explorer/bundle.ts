import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';

/** Where `npm run build` leaves the explorer; the same place seen from src and from dist. */
const folder = new URL('../../../dist/explorer/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

/** One file of the bundle. */
export interface Asset {
  readonly type: string;
  /** Compressed with gzip. */
  readonly content: Buffer;
}

/** The explorer as it was built. */
export interface Bundle {
  readonly page: string;
  /** By their paths: `/explorer/<what went in>/main.js`. A request names one of these or nothing. */
  readonly assets: ReadonlyMap<string, Asset>;
}

/** Reads the bundle into memory (1.7 MB); nothing where it was not built. */
export const readBundle = (): Bundle | undefined => {
  const page = new URL('index.html', folder);
  if (!existsSync(page)) return undefined;
  return { page: readFileSync(page, 'utf8'), assets: new Map(versions().flatMap(assetsOf)) };
};

const versions = (): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const assetsOf = (version: string): readonly (readonly [path: string, asset: Asset])[] => {
  const within = new URL(`${version}/`, folder);
  return readdirSync(within).map((file) => {
    const name = basename(file, '.gz');
    const type = types[extname(name)] ?? 'application/octet-stream';
    return [`/explorer/${version}/${name}`, { type, content: readFileSync(new URL(file, within)) }];
  });
};
