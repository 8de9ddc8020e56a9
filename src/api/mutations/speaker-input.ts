import { idOf } from '../../domain/id.js';
import type { JudgedSpeaker } from '../../domain/judgement.js';
import { speakerOfId, speakersOfName } from '../../graph/judgements/known-speakers.js';
import { nameKey } from '../../language/name-key.js';
import { badField, checkLength, notFound } from './bad-field.js';
import type { SpeakerInput } from './inputs.js';
import type { Writing } from './ports.js';

const mostNamed = 300;

type Given = Partial<JudgedSpeaker>;

const newcomer = (name: string, input: SpeakerInput): JudgedSpeaker => {
  const { type, nameEn, sourceType, office, country } = input as {
    readonly [K in keyof Given]: Given[K] | null;
  };
  if (type == null)
    throw badField('speaker.type', 'is missing', 'No actor has this name: say what the new one is.');
  if (country != null && !/^[A-Z]{2}$/u.test(country))
    throw badField('speaker.country', 'is no code of two capital letters');
  return {
    ...{ id: idOf('Actor', nameKey(name)), name, type, identification: 'NAMED', roots: [] },
    ...(nameEn == null ? {} : { nameEn }),
    ...(sourceType == null ? {} : { sourceType }),
    ...(office == null ? {} : { office }),
    ...(country == null ? {} : { country }),
  };
};

const byName = async (name: string, input: SpeakerInput, { graph }: Writing): Promise<JudgedSpeaker> => {
  if (nameKey(name) === '') throw badField('speaker.name', 'has no letters');
  const [known, ...others] = await speakersOfName(graph, name);
  if (known === undefined) return newcomer(name, input);
  if (others.length === 0) return known;
  const ids = [known, ...others].map(({ id }) => id).join(', ');
  throw badField('speaker.name', 'is the name of several actors', `Give the id of one: ${ids}`);
};

/**
 * The speaker that a correction gives.
 * @throws IsnadError BAD_INPUT or NOT_FOUND that names the field
 */
export const speakerFor = async (input: SpeakerInput, writing: Writing): Promise<JudgedSpeaker> => {
  checkLength('speaker.name', input.name, mostNamed);
  checkLength('speaker.nameEn', input.nameEn, mostNamed);
  if ((input.id == null) === (input.name == null)) throw badField('speaker', 'needs either id or name');
  if (input.id == null) return byName((input.name ?? '').trim().normalize('NFC'), input, writing);
  const known = await speakerOfId(writing.graph, input.id);
  if (known === undefined) throw notFound('speaker.id', 'actor');
  return known;
};
