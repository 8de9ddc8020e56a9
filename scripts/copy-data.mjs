// Copies what tsc leaves behind (data files that are read at run time, not imported) from src to dist.
import { cpSync } from 'node:fs';
import { extname } from 'node:path';

const dataFiles = new Set(['.tsv', '.html', '.xml', '.css']);
cpSync('src', 'dist', {
  recursive: true,
  filter: (source) => extname(source) === '' || dataFiles.has(extname(source)),
});
