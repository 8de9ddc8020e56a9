import { idOf } from '../../domain/id.js';
import type { ExtractedClaim } from '../../domain/extraction.js';
import { contains, type Span } from '../../domain/span.js';
import type { Mode } from '../../domain/vocabulary/mode.js';
import { timeIn } from '../../language/ar/dates.js';
import type { Attributed } from '../attribution/attributed.js';
import type { Content } from '../attribution/contents/content.js';
import { quantitiesIn } from '../quantities/quantities.js';
import { aboutOf } from './about.js';
import type { ClaimReading } from './claim-reading.js';
import { actorId } from './ids.js';
import { certaintyOf, stanceOf } from './modality.js';
import { spanOf } from './span.js';

/** An assertion with its spans, stance, quantities and all that it is about. */
export const claimOf = (reading: ClaimReading, attributed: Attributed): ExtractedClaim => {
  const { document } = reading;
  const { article } = document;
  const { content, speaker, verb } = attributed;
  const span = contentSpan(reading, content);
  const speakerId = actorId(article, speaker);
  const stance = stanceOf(attributed);
  const time = timeIn(
    document.tokens,
    { from: content.from, to: content.to },
    article.publishedAt?.slice(0, 10),
  );
  return {
    id: idOf('Assertion', article.id, String(span.start), String(span.end), speakerId),
    span,
    speaker: speakerId,
    via: attributed.via.map((actor) => actorId(article, actor)),
    ...(speaker.affiliated === undefined || !speaksFor.has(speaker.role?.split(' ')[0] ?? '')
      ? {}
      : { onBehalfOf: actorId(article, speaker.affiliated) }),
    ...(attributed.cue === undefined ? {} : { cue: spanOf(document, attributed.cue) }),
    ...(attributed.source === undefined ? {} : { source: spanOf(document, attributed.source) }),
    ...stance,
    ...certaintyOf(document, attributed),
    polarity: stance.stance === 'DENY' ? 'DENIED' : 'AFFIRMED',
    reporterDistance: verb?.distance ?? 'NEUTRAL',
    identification: speaker.identification,
    mode: modeOf(content),
    quoted: content.quoted,
    about: aboutOf(reading, attributed, span),
    quantities: quantitiesIn(document, content.from, content.to).filter((quantity) =>
      contains(span, quantity.span),
    ),
    ...(time === undefined ? {} : { time }),
    rule: attributed.rule,
  };
};

const speaksFor = new Set(['المتحدث', 'المتحدثة', 'متحدث', 'متحدثة', 'الناطق', 'الناطقة', 'ناطق', 'ناطقة']);

const contentSpan = ({ document }: ClaimReading, { from, to, cut }: Content): Span =>
  spanOf(document, { first: from, last: to - 1, cut });

const modeOf = ({ quoted, mixed }: Content): Mode => (quoted ? 'DIRECT' : mixed ? 'MIXED' : 'INDIRECT');
