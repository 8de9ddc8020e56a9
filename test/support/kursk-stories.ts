import type { Extraction } from '../../src/domain/extraction.js';
import {
  actorOf,
  agency,
  articleOf,
  defence,
  eventIdOf,
  extractionOf,
  kursk,
  russia,
  staff,
  sumy,
  ukraine,
  unknownPlaceOf,
} from './extractions.js';

const village = 'بيريزوفكا';

const first = articleOf({
  file: 'a.txt',
  publishedAt: '2024-08-12',
  outlet: 'صحيفة الميدان',
  text: 'أعلنت وزارة الدفاع الروسية إحباط هجوم على قرية بيريزوفكا في مقاطعة كورسك، ومقتل 14 جنديا هناك. وقالت إن خسائر الخصم بلغت 2468 جنديا. وأضافت أن الجسر القديم لا يزال تحت سيطرة قواتها.',
});
const firstVillage = unknownPlaceOf(village, { within: kursk.id });

const second = articleOf({
  file: 'b.txt',
  publishedAt: '2024-08-12',
  text: 'نقلت وكالة الشمال عن وزارة الدفاع الروسية صد محاولة تقدم قرب بيريزوفكا، وأن الخصم فقد نحو 2468 من جنوده. وقالت إن الجسر القديم لا يزال تحت سيطرة قواتها.',
});
const secondVillage = unknownPlaceOf(village);

const third = articleOf({
  file: 'c.txt',
  publishedAt: '2024-08-12',
  url: 'https://example.org/c',
  text: 'قالت هيئة الأركان الأوكرانية إن 40 جنديا قتلوا في بيريزوفكا بمقاطعة كورسك. ونفت صد محاولة التقدم هناك.',
});
const thirdVillage = unknownPlaceOf(village, { within: kursk.id });

const fourth = articleOf({
  file: 'd.txt',
  publishedAt: '2024-08-13',
  text: 'قالت وزارة الدفاع الروسية إن 19 جنديا قتلوا في بيريزوفكا يوم الثاني عشر. وقال مصدر إن القرية خالية من السكان تماما اليوم.',
});

const fifth = articleOf({
  file: 'e.txt',
  publishedAt: '2024-08-14',
  text: 'قال مسؤول محلي إن القصف طال بيريزوفكا في سومي، وإن حي الطاحونة فيها تضرر.',
});
const fifthVillage = unknownPlaceOf(village, { within: sumy.id });

const sixth = articleOf({
  file: 'f.txt',
  text: 'ذكرت وزارة الدفاع الروسية أن خسائر الخصم بلغت 2468 جنديا. وقال شهود إن حي الطاحونة في بيريزوفكا تضرر.',
});

const official = actorOf('سيرغي تجريبي', {
  type: 'PERSON',
  role: 'مسؤول محلي',
  affiliation: 'وزارة الدفاع الروسية',
  affiliationId: defence.id,
});
const day = { from: '2024-08-12', to: '2024-08-12', precision: 'DAY' } as const;
const mill = (within: string) => unknownPlaceOf('حي الطاحونة', { within, kind: 'OTHER' });

/** Six invented articles around one village that no gazetteer has: same claims, a corrected number, a denial, two places of one name. */
export const kurskStories: readonly Extraction[] = [
  extractionOf({
    article: first,
    actors: [defence],
    locations: [russia, kursk, firstVillage],
    events: [
      {
        words: 'إحباط هجوم',
        mode: 'REPELLED',
        location: firstVillage.id,
        participants: [{ actor: defence.id, role: 'AGENT' }],
      },
    ],
    claims: [
      {
        words: 'إحباط هجوم على قرية بيريزوفكا في مقاطعة كورسك',
        by: defence,
        about: [firstVillage.id, kursk.id, defence.id, eventIdOf(first, 'إحباط هجوم')],
      },
      {
        words: 'مقتل 14 جنديا هناك',
        by: defence,
        about: [firstVillage.id],
        numbers: [{ words: '14 جنديا', value: 14 }],
      },
      {
        words: 'خسائر الخصم بلغت 2468 جنديا',
        by: defence,
        numbers: [{ words: '2468 جنديا', value: 2468, counts: 'LOSSES' }],
      },
      { words: 'الجسر القديم لا يزال تحت سيطرة قواتها', by: defence },
    ],
  }),
  extractionOf({
    article: second,
    actors: [defence, agency, { ...official, mentions: [] }],
    locations: [secondVillage],
    events: [{ words: 'صد محاولة تقدم', mode: 'REPELLED', location: secondVillage.id }],
    claims: [
      {
        words: 'صد محاولة تقدم قرب بيريزوفكا',
        by: defence,
        via: [agency.id],
        onBehalfOf: defence.id,
        about: [secondVillage.id, eventIdOf(second, 'صد محاولة تقدم')],
      },
      {
        words: 'الخصم فقد نحو 2468 من جنوده',
        by: defence,
        via: [agency.id],
        numbers: [{ words: '2468 من جنوده', value: 2468, counts: 'LOSSES', approx: true }],
      },
      { words: 'الجسر القديم لا يزال تحت سيطرة قواتها', by: defence },
    ],
  }),
  extractionOf({
    article: third,
    actors: [staff],
    locations: [russia, kursk, thirdVillage],
    events: [{ words: 'صد محاولة التقدم', mode: 'REPELLED', location: thirdVillage.id }],
    claims: [
      {
        words: '40 جنديا قتلوا في بيريزوفكا بمقاطعة كورسك',
        by: staff,
        about: [thirdVillage.id, kursk.id],
        numbers: [{ words: '40 جنديا', value: 40 }],
      },
      {
        words: 'صد محاولة التقدم هناك',
        by: staff,
        polarity: 'DENIED',
        about: [thirdVillage.id, eventIdOf(third, 'صد محاولة التقدم')],
      },
    ],
  }),
  extractionOf({
    article: fourth,
    actors: [
      defence,
      actorOf('مصدر', {
        id: 'actor_source_of_d',
        identification: 'ANONYMOUS',
        type: 'PERSON',
        sourceType: 'UNKNOWN',
      }),
    ],
    locations: [unknownPlaceOf(village)],
    claims: [
      {
        words: '19 جنديا قتلوا في بيريزوفكا يوم الثاني عشر',
        by: defence,
        about: [unknownPlaceOf(village).id],
        numbers: [{ words: '19 جنديا', value: 19 }],
        time: { ...day, basis: { start: 0, end: 4 } },
      },
      {
        words: 'القرية خالية من السكان تماما اليوم',
        by: actorOf('مصدر', { id: 'actor_source_of_d', identification: 'ANONYMOUS' }),
      },
    ],
  }),
  extractionOf({
    article: fifth,
    actors: [official, defence],
    locations: [ukraine, sumy, fifthVillage, mill(fifthVillage.id)],
    events: [{ words: 'القصف', mode: 'STRIKE', location: fifthVillage.id }],
    claims: [
      {
        words: 'القصف طال بيريزوفكا في سومي',
        by: official,
        about: [fifthVillage.id, sumy.id, eventIdOf(fifth, 'القصف')],
      },
      { words: 'حي الطاحونة فيها تضرر', by: official, about: [mill(fifthVillage.id).id] },
    ],
  }),
  extractionOf({
    article: sixth,
    actors: [
      defence,
      actorOf('شهود', {
        id: 'actor_witnesses_of_f',
        identification: 'COLLECTIVE',
        type: 'GROUP',
        sourceType: 'WITNESS',
      }),
    ],
    locations: [unknownPlaceOf(village), mill(unknownPlaceOf(village).id)],
    claims: [
      {
        words: 'خسائر الخصم بلغت 2468 جنديا',
        by: defence,
        numbers: [{ words: '2468 جنديا', value: 2468, counts: 'LOSSES' }],
      },
      {
        words: 'حي الطاحونة في بيريزوفكا تضرر',
        by: actorOf('شهود', { id: 'actor_witnesses_of_f', identification: 'COLLECTIVE' }),
        about: [mill(unknownPlaceOf(village).id).id, unknownPlaceOf(village).id],
      },
    ],
  }),
];
