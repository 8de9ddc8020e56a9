#!/usr/bin/env node
import { Command } from 'commander';
import { benchExtract } from './extract.js';

const extractCommand = new Command('extract')
  .description('How fast articles are read: on one core, on all, and by length.')
  .option('--quick', 'a few rounds: to see that it runs', false)
  .action(async ({ quick }: { readonly quick: boolean }) => {
    process.stdout.write(await benchExtract(quick));
  });

await new Command('bench')
  .description('Measures isnad on this machine.')
  .addCommand(extractCommand)
  .parseAsync();
