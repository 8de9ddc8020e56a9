import { describe, expect, it } from 'vitest';
import data from '../../../src/language/ar/reporting-verbs.json' with { type: 'json' };
import { extract } from '../../../src/extraction/extract.js';
import { articleOf } from '../article-of.js';

interface Row {
  readonly past: string;
  readonly present: string;
  readonly participle: string;
  readonly stance: string;
  readonly takes: readonly string[];
  readonly objectTakes?: readonly string[];
  readonly documentsOnly?: boolean;
}

const rows: readonly Row[] = data.verbs;

/** What stands behind the speaker for each complement, and what of it is said. */
const complements: Readonly<Record<string, readonly [written: string, said: string]>> = {
  that: ['أن الطريق الشمالي آمن', 'الطريق الشمالي آمن'],
  quote: [': «الطريق الشمالي آمن تماما»', 'الطريق الشمالي آمن تماما'],
  np: ['إغلاق الطريق الشمالي', 'إغلاق الطريق الشمالي'],
  bi: ['بإغلاق الطريق الشمالي', 'إغلاق الطريق الشمالي'],
  li: ['لإغلاق الطريق الشمالي', 'لإغلاق الطريق الشمالي'],
  ila: ['إلى إغلاق الطريق الشمالي', 'إغلاق الطريق الشمالي'],
  ala: ['على إغلاق الطريق الشمالي', 'إغلاق الطريق الشمالي'],
  an: ['عن إغلاق الطريق الشمالي', 'إغلاق الطريق الشمالي'],
  min: ['من إغلاق الطريق الشمالي', 'إغلاق الطريق الشمالي'],
  fi: ['في إغلاق الطريق الشمالي', 'إغلاق الطريق الشمالي'],
  attitude: ['قلقه على الطريق الشمالي', 'قلقه على الطريق الشمالي'],
  charge: ['الاتهامات بإغلاق الطريق', 'الاتهامات بإغلاق الطريق'],
  blame: ['مسؤولية إغلاق الطريق', 'مسؤولية إغلاق الطريق'],
  asked: ['من وزارة الدفاع الروسية إغلاق الطريق', 'إغلاق الطريق'],
};

const written = (take: string): string => complements[take]?.[0] ?? '';
const wanted = (take: string): string => complements[take]?.[1] ?? '';
const direct = ({ takes }: Row): readonly string[] => takes.filter((take) => take in complements);

const claims = (text: string): readonly string[] =>
  extract(articleOf(text)).claims.map(({ stance, span }) => `${stance}: ${text.slice(span.start, span.end)}`);

const examples = rows
  .filter(({ documentsOnly }) => documentsOnly !== true)
  .flatMap((row) => direct(row).map((take) => [row, take] as const));

describe('a verb of saying with each complement that it takes', () => {
  it.each(
    examples.map(([row, take]) => [`و${row.past} أنطونيو غوتيريش ${written(take)}.`, row, take] as const),
  )('%s', (text, { stance }, take) => {
    expect(claims(text)).toContain(`${stance}: ${wanted(take)}`);
  });

  it.each(
    rows.flatMap((row) =>
      (row.objectTakes ?? [])
        .filter(() => row.takes.includes('object'))
        .map(
          (take) => [`و${row.past} أنطونيو غوتيريش الحكومة السودانية ${written(take)}.`, row, take] as const,
        ),
    ),
  )('%s', (text, { stance }, take) => {
    expect(claims(text).some((claim) => claim.startsWith(stance) && claim.endsWith(wanted(take)))).toBe(true);
  });
});
