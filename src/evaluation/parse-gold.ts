import { BadGold } from '../domain/errors.js';
import { actorTypeMeanings } from '../domain/vocabulary/actor-type.js';
import { eventTypeMeanings } from '../domain/vocabulary/event-type.js';
import { locationKindMeanings } from '../domain/vocabulary/location-kind.js';
import { sourceTypeMeanings } from '../domain/vocabulary/source-type.js';
import { stanceMeanings } from '../domain/vocabulary/stance.js';
import { Field } from './field.js';
import type { GoldActor, GoldArticle, GoldClaim, GoldEvent, GoldLocation } from './gold.js';
import type { Named } from './names.js';

/**
 * Reads an annotation: the form is the one that seed/README.md explains.
 * @throws BadGold with the file and the field that cannot be used
 */
export const parseGold = (file: string, json: string): GoldArticle => {
  const gold = new Field(file, '', parsed(file, json));
  return {
    file: fileName(gold.of('file')),
    actors: gold.of('actors').list(actor),
    locations: gold.of('locations').list(location),
    optionalActors: texts(gold, 'optionalActors'),
    optionalLocations: texts(gold, 'optionalLocations'),
    events: gold.of('events').list(event),
    claims: gold.of('claims').list(claim),
  };
};

const parsed = (file: string, json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    throw new BadGold(file, '', {
      reason: cause instanceof Error ? `not JSON: ${cause.message}` : 'not JSON',
    });
  }
};

const fileName = (field: Field): string => (field.text() === '' ? field.fail('empty') : field.text());

const texts = (field: Field, name: string): readonly string[] =>
  field.maybe(name)?.list((item) => item.text()) ?? [];

const isOptional = (field: Field): boolean => field.maybe('optional')?.isTrue() ?? false;

const names = (field: Field): Named => {
  const nameEn = field.maybe('nameEn')?.text();
  return {
    name: field.of('name').text(),
    ...(nameEn === undefined ? {} : { nameEn }),
    aliases: texts(field, 'aliases'),
  };
};

const actor = (field: Field): GoldActor => {
  const sourceType = field.maybe('sourceType')?.among(sourceTypeMeanings);
  return {
    ...names(field),
    type: field.of('type').among(actorTypeMeanings),
    ...(sourceType === undefined ? {} : { sourceType }),
    optional: isOptional(field),
  };
};

const location = (field: Field): GoldLocation => {
  const within = field.maybe('within')?.text();
  return {
    ...names(field),
    kind: field.of('kind').among(locationKindMeanings),
    ...(within === undefined ? {} : { within }),
    optional: isOptional(field),
  };
};

const anyType = { ...eventTypeMeanings, '*': '' };

const event = (field: Field): GoldEvent => {
  const start = field.of('start').number();
  const words = field.of('trigger').text();
  const types = field.of('type');
  const place = field.maybe('location')?.text();
  return {
    trigger: { start, end: start + words.length },
    words,
    types: types
      .text()
      .split('|')
      .map((type) => new Field(types.file, types.path, type).among(anyType)),
    ...(place === undefined ? {} : { location: place }),
    optional: isOptional(field),
  };
};

const claim = (field: Field): GoldClaim => {
  const [start, end] = field.of('span').list((offset) => offset.number());
  if (start === undefined || end === undefined) return field.of('span').fail('not two offsets');
  return {
    id: field.of('id').text(),
    span: { start, end },
    text: field.of('text').text(),
    speaker: field.of('speaker').text(),
    via: texts(field, 'via'),
    verb: field.of('verb').text(),
    stance: field.of('stance').among(stanceMeanings),
    quoted: field.of('quoted').isTrue(),
    about: texts(field, 'about'),
    quantities: field.maybe('quantities')?.list(quantity) ?? [],
    optional: isOptional(field),
  };
};

const quantity = (field: Field): GoldClaim['quantities'][number] => ({
  value: field.of('value').number(),
  unit: field.of('unit').text(),
});
