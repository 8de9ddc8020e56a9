import type { Cue } from '../cues/cue.js';
import type { FrameContext } from './frame.js';
import { mainSubject } from '../speakers/main-subject.js';
import { wordAt } from '../reading.js';
import { saysThat } from '../speakers/described-before.js';
import { isFunctionWord } from '../../../language/ar/function-words.js';
import { withoutArticle, withoutConjunction } from '../../../language/ar/proclitics.js';
import { isVerb } from '../../../language/ar/verbs.js';
import { isTitleWord } from '../../names/lexicon.js';
import { followsPhrase } from '../speakers/clause-start.js';
import { hasUnreadSubject } from '../speakers/unread-subject.js';

/** لكن قريبا من الملف قال إن …: whoever it is, what follows may be his. */
export const noteUnread = (context: FrameContext, cue: Cue): void => {
  if (cue.kind !== 'verb' || cue.negated || cue.form.verb.impersonal === true || !saysThat(context, cue))
    return;
  if (!hasUnreadSubject(context, cue) && !followsPhrase(context, cue)) return;
  const { gender, number } = cue.form;
  context.discourse.unread.push({ gender, number, spoken: context.discourse.spoken.length });
};

/** وسعى فلان فلان، العضو البارز في حزبه، إلى …: a name that no list has, with what he is between commas. */
const hasUnknownSubject = ({ reading, from, to }: FrameContext): boolean => {
  if (!isVerb(withoutConjunction(wordAt(reading, from)))) return false;
  let at = from + 1;
  while (
    at < Math.min(to, from + 4) &&
    reading.document.tokens[at]?.kind === 'word' &&
    !isFunctionWord(wordAt(reading, at))
  )
    at += 1;
  return at > from + 1 && wordAt(reading, at) === '،' && isTitleWord(withoutArticle(wordAt(reading, at + 1)));
};

/** A sentence that says nothing still has a subject, of whom the next may speak. */
export const noteSubject = (context: FrameContext): void => {
  const actor = mainSubject(context);
  const { discourse, sentence, reading, from } = context;
  if (actor !== undefined) discourse.spoken.push({ actor, sentence, spoke: false });
  else if (hasUnknownSubject(context))
    discourse.unread.push({
      gender: wordAt(reading, from).endsWith('ت') ? 'f' : 'm',
      number: 'singular',
      spoken: discourse.spoken.length,
    });
};
