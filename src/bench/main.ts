#!/usr/bin/env node
import { Command } from 'commander';
import { benchApi, benchLoad, benchScale } from './api/bench-api.js';
import { benchExtract } from './extract.js';
import { benchGrowth, benchIngest, type IngestBench } from './ingest/bench-ingest.js';
import { benchScale as benchNext } from './ingest/next-thousand.js';

const extractCommand = new Command('extract')
  .description('How fast articles are read: on one core, on all, and by length.')
  .option('--quick', 'a few rounds: to see that it runs', false)
  .action(async ({ quick }: { readonly quick: boolean }) => {
    process.stdout.write(await benchExtract(quick));
  });

interface ApiOptions {
  readonly articles?: number;
  readonly quick: boolean;
  readonly alone: boolean;
  readonly load: boolean;
  readonly scale: boolean;
  readonly keep?: string;
}

const apiCommand = new Command('api')
  .description(
    'How fast questions are answered over HTTP, against the least that it takes and against others.',
  )
  .option('--articles <number>', 'how many articles are made: 10,000 unless told', Number)
  .option('--load', 'instead: 64 connections for a minute', false)
  .option('--scale', 'instead: 1,000 articles against 100,000', false)
  .option('--alone', 'without @neo4j/graphql, whose packages are installed where they are missing', false)
  .option('--keep <folder>', 'keep the databases there for the next run')
  .option('--quick', 'a few rounds: to see that it runs', false)
  .action(async ({ load, scale, ...options }: ApiOptions) => {
    const bench = scale ? benchScale : load ? benchLoad : benchApi;
    process.stdout.write(await bench(options));
  });

interface IngestOptions extends IngestBench {
  readonly scale: boolean;
  readonly overnight: boolean;
  readonly keep?: string;
}

const ingestCommand = new Command('ingest')
  .description('How fast articles get from files into the graph, against writing the same rows raw.')
  .option('--articles <number>', 'how many articles are made: 2,000 unless told', Number)
  .option(
    '--scale',
    'instead: the next 1,000 after 100,000 articles, against 1,000 into an empty graph',
    false,
  )
  .option(
    '--overnight',
    'instead: all of 100,000 articles from files, against the first 1,000 of them',
    false,
  )
  .option('--keep <folder>', 'with --scale: keep the large database there for the next run')
  .option('--batch <number>', 'articles in one transaction', Number, 100)
  .option('--jobs <number>', 'transactions at a time', Number, 2)
  .option('--quick', 'few articles: to see that it runs', false)
  .action(async ({ scale, overnight, ...options }: IngestOptions) => {
    const bench = scale ? benchNext : overnight ? benchGrowth : benchIngest;
    process.stdout.write(await bench(options));
  });

await new Command('bench')
  .description('Measures isnad on this machine.')
  .addCommand(extractCommand)
  .addCommand(apiCommand)
  .addCommand(ingestCommand)
  .parseAsync();
