// Makes src/generated from isnad's schema and questions.graphql, with the client preset of GraphQL Code Generator.
// `node generate.mjs --check` writes nothing, and ends with 1 where what is there is not what it would write.
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, parse } from 'graphql';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const here = new URL('./', import.meta.url);
const textOf = (file) => readFileSync(new URL(file, here), 'utf8');
const schema = parse(textOf('../../schema/schema.graphql'));
const questions = textOf('questions.graphql');

const outputs = await preset.buildGeneratesSection({
  baseOutputDir: fileURLToPath(new URL('src/generated/', here)),
  schema,
  schemaAst: buildASTSchema(schema),
  documents: [{ location: 'questions.graphql', document: parse(questions), rawSDL: questions }],
  plugins: [],
  pluginMap: {},
  presetConfig: { fragmentMasking: false },
  config: {
    // Questions as text: nothing of GraphQL is needed where they are sent.
    documentMode: 'string',
    enumType: 'string-literal',
    useTypeImports: true,
    strictScalars: true,
    scalars: { LocalDate: 'string', DateTime: 'string' },
  },
});

let stale = false;
mkdirSync(new URL('src/generated/', here), { recursive: true });
// The questions stand in a file of their own; what the preset makes for questions inside TypeScript is left out.
for (const output of outputs.filter(({ filename }) => filename.endsWith('graphql.ts'))) {
  const options = { ...(await resolveConfig(output.filename)), filepath: output.filename };
  const text = await format(await codegen(output), options);
  if (!process.argv.includes('--check')) writeFileSync(output.filename, text);
  else if (readFileSync(output.filename, 'utf8') !== text) {
    console.error(`${output.filename} is not of today's schema: npm run examples`);
    stale = true;
  }
}
if (stale) process.exitCode = 1;
