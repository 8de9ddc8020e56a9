// The walls of the house (data flows one way). Each rule says what to do to whoever trips over it.
const rooms = {
  domain: [],
  language: ['domain'],
  gazetteer: ['domain', 'language'],
  article: ['domain', 'language'],
  extraction: ['domain', 'language', 'gazetteer'],
  resolution: ['domain', 'language'],
  graph: ['domain', 'language', 'resolution', 'extraction'],
  api: ['domain', 'language', 'graph'],
  export: ['domain', 'language', 'graph'],
  ingest: ['domain', 'language', 'article', 'extraction', 'resolution', 'graph'],
  bench: ['domain', 'language', 'gazetteer', 'article', 'extraction', 'resolution', 'graph', 'ingest', 'api'],
  explanation: ['domain', 'language', 'extraction'],
  evaluation: ['domain', 'language', 'article', 'extraction'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, may]) => ({
      name: `${room}-imports-only-${['itself', ...may].join('-')}`,
      comment: `src/${room} may import ${may.length ? may.join(', ') : 'no other room'}. Move the code to the room that owns it, or hand it in as a port from src/cli.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...may].join('|')})/` },
    })),
    {
      name: 'only-graph-knows-neo4j',
      comment:
        'Cypher and the driver live in src/graph. Ask its reader or writer instead. Only bench may build what isnad is measured against.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(graph|bench)/' },
      to: { path: 'node_modules/(neo4j-driver|@neo4j)' },
    },
    {
      name: 'only-api-knows-graphql',
      comment:
        'GraphQL lives in src/api. Hand plain data (a Selection) to the reader. Only bench may build what isnad is measured against.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(api|bench)/' },
      to: { path: 'node_modules/(graphql|type-graphql|@apollo|graphql-scalars)' },
    },
    {
      name: 'the-explorer-is-of-the-browser',
      comment:
        'explorer/ is bundled for browsers and asks the API as any client does. It shares docs/queries with us, no code.',
      severity: 'error',
      from: { path: '^(src|explorer)/' },
      to: { path: '^(src|explorer)/', pathNot: '^$1/' },
    },
    {
      name: 'opentelemetry-is-loaded-where-it-is-wanted',
      comment:
        'Only src/api/observe/otel.ts knows OpenTelemetry, and it is imported when traces are wanted: import().',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/api/observe/otel' },
      to: {
        path: 'node_modules/@opentelemetry|^src/api/observe/otel',
        dependencyTypesNot: ['dynamic-import'],
      },
    },
    {
      name: 'the-writer-extracts-what-it-kept-and-nothing-else',
      comment:
        'Articles come to the writer extracted. Only src/graph/writer/reread.ts loads the extractor, with import(), for a version that was kept beside the one that stood.',
      severity: 'error',
      from: { path: '^src/graph/' },
      to: { path: '^src/extraction/', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or miss a third one below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'source-does-not-import-tests',
      comment: 'Test helpers stay in test/.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
