import { wordAt } from '../reading.js';
import { documentNoun } from '../speakers/source-nouns.js';
import { speakerAt } from '../speakers/speakers.js';
import { wordList } from '../words.js';
import type { Frame, FrameContext } from './frame.js';

const publishing = wordList('publishing');

const farthest = 5;

/** أصدرت المنظمة تقريرا …: notes whose the report is. */
export const noteIssued = ({ reading, discourse, from, to }: FrameContext): void => {
  for (let at = from; at < to; at += 1) {
    if (!publishing.has(wordAt(reading, at).replace(/^[وف]/, ''))) continue;
    const issuer = speakerAt(reading, { at: at + 1, to, sure: false }, discourse);
    if (issuer === undefined || issuer.byDocument === true) continue;
    const { last } = issuer.words;
    for (let next = last + 1; next < Math.min(to, last + farthest); next += 1) {
      const noun = documentNoun(wordAt(reading, next));
      if (noun === undefined) continue;
      discourse.issued.push({ noun, actor: issuer.actor });
      break;
    }
  }
};

/** قال مكتب الرئيس في بيان, وجاء في تقرير الوزارة: the document between cue and content is the speaker's. */
export const noteSpokenDocument = ({ reading, discourse }: FrameContext, frame: Frame): void => {
  for (let at = frame.cue.at; at < frame.connector.content; at += 1) {
    const inside =
      wordAt(reading, at) === 'في' || at === frame.source?.first || frame.cue.kind === 'document';
    const noun = inside
      ? documentNoun(wordAt(reading, wordAt(reading, at) === 'في' ? at + 1 : at))
      : undefined;
    if (noun === undefined) continue;
    discourse.issued.push({ noun, actor: frame.speaker });
    return;
  }
};
