import type { EventMode } from '../../domain/vocabulary/event-mode.js';
import type { EventType } from '../../domain/vocabulary/event-type.js';
import diplomacy from './triggers-diplomacy.json' with { type: 'json' };
import law from './triggers-law.json' with { type: 'json' };
import people from './triggers-people.json' with { type: 'json' };
import publicLife from './triggers-public.json' with { type: 'json' };
import society from './triggers-society.json' with { type: 'json' };
import state from './triggers-state.json' with { type: 'json' };
import violence from './triggers-violence.json' with { type: 'json' };

/** Words, or kinds of words, that must stand within so many tokens. */
export interface Beside {
  readonly classes?: readonly string[];
  readonly words?: readonly string[];
  readonly within: number;
}

/** A row of the lexicon: words that tell of one type of event, and what must stand around them. */
export interface Trigger {
  readonly id: string;
  readonly type: EventType;
  readonly mode?: EventMode;
  /** Past and present of each verb. */
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  /** Written forms, where only some forms of a noun tell of the event. */
  readonly forms?: readonly string[];
  /** The very next word must, or must not, be one of these. */
  readonly next?: readonly string[];
  readonly notNext?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly after?: Beside;
  readonly before?: Beside;
  /** Kinds of words of which one must, or none may, stand near in the sentence. */
  readonly near?: readonly string[];
  readonly notNear?: readonly string[];
  /** Kinds of words of which none may stand between a verb of doing and the noun: who does it does it in words. */
  readonly notBy?: readonly string[];
  /** Kinds of words that may not come before what `after` asks for. */
  readonly firstOf?: readonly string[];
  /** Kinds of words behind the trigger that belong to this event and make none of their own. */
  readonly takes?: readonly string[];
  /** Only without article or owner. */
  readonly indefinite?: boolean;
  /** Only with an object written onto the verb, or only without. */
  readonly owned?: boolean;
  /** A noun only where a day, victims or a verb of happening stand by, loosely or closely: such words are often said of old or possible deeds. */
  readonly anchored?: 'loosely' | 'closely';
  readonly reason: string;
  readonly example: string;
}

/** All rows; where several fit a word, the first does. */
export const triggers = [violence, state, society, law, people, diplomacy, publicLife].flatMap(
  ({ rows }) => rows as readonly Trigger[],
);
