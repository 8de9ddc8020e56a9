// A process that fetches the jars of a pom: `node managed-fetcher.mjs POM FOLDER`.
import { fetchJars } from '../../dist/graph/managed/jars.js';

const [, , pom, folder] = process.argv;
const report = (message) => console.log(message);
console.log(await fetchJars({ environment: process.env, pom, folder, name: 'a jar', expected: 1, report }));
