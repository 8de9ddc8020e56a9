import type { Extraction } from '../../src/domain/extraction.js';
import {
  actorOf,
  agency,
  articleOf,
  defence,
  eventIdOf,
  extractionOf,
  kursk,
  placeOf,
  russia,
  spanOf,
  staff,
  sumy,
  ukraine,
} from '../support/extractions.js';

/** A town of the gazetteer, two steps inside Russia. */
const town = placeOf('سودجا', 'geonames:486816', { kind: 'TOWN', nameEn: 'Sudzha', within: kursk.id });
const outlet = actorOf('صحيفة الميدان', { type: 'MEDIA', sourceType: 'MEDIA' });
const general = actorOf('أندريه تجريبي', {
  type: 'PERSON',
  nameEn: 'Andrey Sample',
  office: 'MILITARY',
  country: 'RU',
  role: 'جنرال',
  affiliation: defence.name,
  affiliationId: defence.id,
});

/** An actor that has a place's name: a question about that name is about both. */
const team = actorOf('سومي', { type: 'GROUP', sourceType: 'UNKNOWN' });

const relayed = articleOf({
  file: 'relayed.txt',
  title: 'أرقام جديدة من الجبهة',
  outlet: outlet.name,
  publishedAt: '2024-08-10',
  text: 'نقلت وكالة الشمال عن وزارة الدفاع الروسية إعلانها أن الخصم خسر 512 جنديا في كورسك. وزعمت وكالة الشمال أن الطريق إلى سودجا مقطوع.',
});
const repeated = articleOf({
  file: 'repeated.txt',
  url: 'https://example.org/repeated',
  title: 'الوزارة تكرر أرقامها',
  publishedAt: '2024-08-10',
  text: 'أعلنت وزارة الدفاع الروسية أن الخصم خسر 512 جنديا في كورسك. ونفى الجنرال أندريه تجريبي سقوط سودجا.',
});
const other = articleOf({
  file: 'other.txt',
  title: 'هدوء في سومي',
  publishedAt: '2024-08-11',
  text: 'قالت هيئة الأركان الأوكرانية إن الوضع في سومي هادئ.',
});

const loss = { words: '512 جنديا', value: 512, counts: 'LOSSES' } as const;

/** Three invented articles: one claim told twice and once through an agency, a town inside Kursk, a denial, a quiet elsewhere. */
export const stories: readonly Extraction[] = [
  extractionOf({
    article: relayed,
    actors: [defence, agency, outlet],
    locations: [russia, kursk, town],
    events: [{ words: 'خسر', type: 'CASUALTIES', location: kursk.id }],
    claims: [
      {
        words: 'الخصم خسر 512 جنديا في كورسك',
        by: defence,
        via: [agency.id],
        stance: 'ANNOUNCE',
        cue: spanOf(relayed.text, 'إعلانها'),
        source: spanOf(relayed.text, 'وزارة الدفاع الروسية'),
        about: [kursk.id, eventIdOf(relayed, 'خسر')],
        numbers: [loss],
      },
      {
        words: 'الطريق إلى سودجا مقطوع',
        by: agency,
        stance: 'ALLEGE',
        reporterDistance: 'DISTANCES',
        about: [town.id],
      },
    ],
  }),
  extractionOf({
    article: repeated,
    actors: [defence, general],
    locations: [russia, kursk, town],
    events: [
      { words: 'خسر', type: 'CASUALTIES', location: kursk.id },
      {
        words: 'سقوط',
        type: 'CONTROL',
        location: town.id,
        participants: [{ actor: defence.id, role: 'AGENT' }],
      },
    ],
    claims: [
      {
        words: 'الخصم خسر 512 جنديا في كورسك',
        by: defence,
        stance: 'ANNOUNCE',
        about: [kursk.id, eventIdOf(repeated, 'خسر')],
        numbers: [loss],
      },
      {
        words: 'سقوط سودجا',
        by: general,
        onBehalfOf: defence.id,
        stance: 'DENY',
        polarity: 'DENIED',
        about: [town.id, eventIdOf(repeated, 'سقوط')],
      },
    ],
  }),
  extractionOf({
    article: other,
    actors: [staff, team],
    locations: [ukraine, sumy],
    claims: [{ words: 'الوضع في سومي هادئ', by: staff, about: [sumy.id, team.id] }],
  }),
];

/** An article of many small claims about Kursk, each on a day of its own or on one shared with others. */
export const manyClaims = (howMany: number): readonly Extraction[] =>
  Array.from({ length: howMany }, (_, n) => {
    const text = `قالت وزارة الدفاع الروسية إن القرية رقم ${n} في كورسك بقيت آمنة.`;
    const article = articleOf({ file: `many-${n}.txt`, publishedAt: `2024-08-0${(n % 4) + 1}`, text });
    return extractionOf({
      article: n % 7 === 0 ? articleOf({ file: `many-${n}.txt`, text }) : article,
      actors: [defence],
      locations: [russia, kursk],
      claims: [
        {
          words: `القرية رقم ${n} في كورسك بقيت آمنة`,
          by: defence,
          about: [kursk.id],
          numbers: [{ words: `رقم ${n}`, value: n, counts: 'OTHER' }],
        },
      ],
    });
  });
