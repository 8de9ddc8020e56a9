import type { SourceType } from '../../domain/vocabulary/source-type.js';
import { fold } from '../../language/fold.js';
import { fact } from '../../language/word.js';
import { readings, withoutArticle } from '../../language/ar/proclitics.js';
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

const byForm = new Map<string, GroupWord>();
for (const { forms, sourceType, acts } of data.groups as readonly GroupRow[])
  for (const form of forms)
    byForm.set(fold(form), { word: fold(form).replace(/ين$/, 'ون'), sourceType, acts: acts === true });

/** A group where a word names it: how many letters the prefix takes, and whether it has its article. */
interface GroupFound {
  readonly group: GroupWord;
  readonly cut: number;
  readonly definite: boolean;
}

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
