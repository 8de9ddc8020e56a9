#!/usr/bin/env node
import './production.js';
import { runCommandLine } from './run-command-line.js';

await runCommandLine(process.argv.slice(2));
