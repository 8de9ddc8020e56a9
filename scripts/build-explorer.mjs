// Bundles the explorer (explorer/ and the questions it opens with) into dist/explorer: index.html, and a folder of assets
// that is named by what went in, so that browsers may keep it for good. Nothing is done where that folder is there already.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = new URL('../', import.meta.url);
const out = new URL('dist/explorer/', root);

const filesBelow = (folder) =>
  readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();

const inputs = () => {
  const hash = createHash('sha256');
  const files = [...filesBelow('explorer/'), ...filesBelow('docs/queries/')];
  // The lock file tells which libraries are bundled.
  for (const file of [
    ...files,
    fileURLToPath(new URL('package-lock.json', root)),
    fileURLToPath(import.meta.url),
  ])
    hash
      .update(file.slice(fileURLToPath(root).length))
      .update('\0')
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
};

// graphiql/style.css has the editor's styles already; those that the editor imports would be chunks that nobody loads.
const stylesOnce = {
  name: 'styles-once',
  setup: (build) =>
    build.onLoad({ filter: /monaco-editor.*\.css$/ }, () => ({ contents: '', loader: 'css' })),
};

// What is bundled is passed on: with the licence of each package that is in it.
const licencesOf = ({ inputs }) => {
  const packages = Object.keys(inputs).map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0]);
  const texts = [...new Set(packages)].flatMap((folder) => {
    const within = folder === undefined ? [] : readdirSync(new URL(folder, root));
    const files = within.filter((file) => /^licen[cs]e|^notice|^thirdpartynotices/iu.test(file));
    return files.map((file) => `${folder}\n\n${readFileSync(new URL(`${folder}/${file}`, root), 'utf8')}`);
  });
  return Buffer.from(texts.sort().join(`\n\n${'-'.repeat(80)}\n\n`));
};

const bundle = async (outdir) => {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: {
      main: 'explorer/main.tsx',
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    },
    outdir: fileURLToPath(outdir),
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    target: 'es2022',
    jsx: 'automatic',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.graphql': 'text' },
    plugins: [stylesOnce],
    logLevel: 'error',
  });
  const licences = { path: fileURLToPath(new URL('licences.txt', outdir)), contents: licencesOf(metafile) };
  return [...outputFiles, licences];
};

const version = inputs();
const assets = new URL(`${version}/`, out);
if (!existsSync(new URL('index.html', out)) || !existsSync(assets)) {
  const files = await bundle(assets);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  // Compressed once, here; whoever serves them sends them as they are.
  for (const { path, contents } of files)
    if (contents.length > 0) writeFileSync(`${path}.gz`, gzipSync(contents, { level: 9 }));
  const page = readFileSync(new URL('explorer/index.html', root), 'utf8');
  writeFileSync(new URL('index.html', out), page.replaceAll('{{assets}}', `/explorer/${version}`));
}
