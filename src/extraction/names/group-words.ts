import type { SourceType } from '../../domain/vocabulary/source-type.js';
import { fold, foldedSet } from '../../language/fold.js';
import { fact } from '../../language/word.js';
import { readings, withoutArticle, withoutConjunction } from '../../language/ar/proclitics.js';
import data from './groups.json' with { type: 'json' };

/** People named as a group; `word` is the same for both cases. */
interface GroupWord {
  readonly word: string;
  readonly sourceType: SourceType;
  /** Whether it is an actor wherever it is named; others are only where they speak. */
  readonly acts: boolean;
}

interface GroupRow {
  readonly forms: readonly string[];
  readonly sourceType: SourceType;
  readonly acts?: boolean;
}

const indexOf = (rows: readonly GroupRow[]): ReadonlyMap<string, GroupWord> =>
  new Map(
    rows.flatMap(({ forms, sourceType, acts }) =>
      forms.map((form): [string, GroupWord] => [
        fold(form),
        { word: fold(form).replace(/ين$/, 'ون'), sourceType, acts: acts === true },
      ]),
    ),
  );

const byForm = indexOf(data.groups as readonly GroupRow[]);
const described = indexOf(data.described as readonly GroupRow[]);

/** A group where a word names it: how many letters the prefix takes, and whether it has its article. */
interface GroupFound {
  readonly group: GroupWord;
  readonly cut: number;
  readonly definite: boolean;
}

const many = foldedSet(data.many);
const one = foldedSet(data.one);

/**
 * What people a description is of, by its first folded words: عائلة الضحية, بعض الخبراء, عدد من السكان; of أحد السكان only what kind of
 * source he is. Undefined where they name none.
 */
export const describedPeople = (
  words: readonly string[],
): { readonly type?: 'GROUP'; readonly sourceType?: SourceType } | undefined => {
  const [first = '', second = '', third = ''] = words;
  const own = peopleOf(first);
  if (own !== undefined) return { type: 'GROUP', ...known(own) };
  const of = peopleOf(second === 'من' ? third : second);
  if (many.has(first)) return { type: 'GROUP', ...known(of) };
  return one.has(first) && of !== undefined ? known(of) : undefined;
};

const peopleOf = (word: string): GroupWord | undefined =>
  groupWord(word)?.group ?? described.get(withoutArticle(withoutConjunction(word)));

const known = (group: GroupWord | undefined): { readonly sourceType?: SourceType } =>
  group === undefined || group.sourceType === 'UNKNOWN' ? {} : { sourceType: group.sourceType };

/** The group that a folded word names, with or without prefix and article. */
export const groupWord = fact((word): GroupFound | undefined => {
  for (const { prefix, word: bare } of readings(word)) {
    const group = byForm.get(withoutArticle(bare));
    if (group !== undefined)
      return {
        group,
        cut: prefix.endsWith('لل') ? prefix.length - 1 : prefix.length,
        definite: bare.startsWith('ال'),
      };
  }
  return undefined;
});
