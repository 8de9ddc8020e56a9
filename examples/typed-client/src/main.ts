// Prints who said what about a place: npm start -- كورسك
import { Refused } from './ask.js';
import { claimsAbout, type Claim } from './claims-about.js';

const told = ({ text, said, speaker, assertions }: Claim): string => {
  const name = [speaker?.name, speaker?.nameEn && `(${speaker.nameEn})`].filter(Boolean).join(' ');
  const places = assertions.map(({ stance, via, article }) => {
    const through = via.map((actor) => actor.name).join(' ← ');
    return `    ${stance}${through && ` through ${through}`} in ${article.outlet ?? ''}: ${article.title ?? ''}`;
  });
  return [`${said ?? 'undated'}  ${name || 'somebody'}`, `  ${text}`, ...places, ''].join('\n');
};

const [place = 'Kursk'] = process.argv.slice(2);
try {
  for await (const claim of claimsAbout(place, ['OFFICIAL'])) console.log(told(claim));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
