import type { Extraction } from '../../src/domain/extraction.js';
import { hashOf } from '../../src/domain/id.js';
import { extract } from '../../src/extraction/extract.js';
import { articleOf } from '../extraction/article-of.js';

const told = (publishedAt: string, text: string): Extraction =>
  extract(articleOf(text, { publishedAt, file: `${hashOf(text).slice(0, 8)}.txt` }));

/**
 * Invented articles of one ministry and those who answer it: one demand in two wordings, another that
 * meets it only through a third that asks for both; a denial; a toll with its correction; and an argument in other words.
 */
export const alikeStories: readonly Extraction[] = [
  told(
    '2023-03-14',
    'دعت وزارة الزراعة الأردنية إلى فتح ممرات آمنة لنقل الأعلاف إلى المزارع المحاصرة بالثلوج.',
  ),
  told(
    '2023-03-15',
    'وطالبت وزارة الزراعة الأردنية بفتح ممرات آمنة تسمح بنقل الأعلاف للمزارع المحاصرة بالثلوج.',
  ),
  told(
    '2023-03-18',
    'ودعت وزارة الزراعة الأردنية إلى فتح ممرات آمنة لنقل الأعلاف والأدوية للمزارع المحاصرة.',
  ),
  told('2023-03-24', 'وطالبت وزارة الزراعة الأردنية بفتح ممرات آمنة لنقل الأدوية للمزارع المحاصرة.'),
  told(
    '2023-03-15',
    'قالت وزارة الزراعة الأردنية إن المزارع المحاصرة تحتاج إلى ممرات آمنة والأعلاف تكاد تنفد.',
  ),
  told('2023-03-16', 'اتهمت وزارة الزراعة الأردنية الجيش السوري بقطع الطريق على شاحنات الأعلاف المحملة.'),
  told('2023-03-17', 'ونفت وزارة الدفاع السورية قطع الطريق على شاحنات الأعلاف المحملة.'),
  told('2023-03-15', 'قالت وزارة الصحة العراقية إن 41 شخصاً قتلوا في حريق السوق.'),
  told('2023-03-17', 'وقالت وزارة الصحة العراقية إن 57 شخصاً قتلوا في حريق السوق، مقابل 41 في حصيلة سابقة.'),
];
