import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import type { WriteReport } from '../../src/graph/writer/write-extractions.js';
import type { Write } from '../../src/ingest/store.js';
import { writeBatch } from '../../src/ingest/write-batch.js';
import { articleOf, extractionOf } from '../support/extractions.js';

const report: WriteReport = {
  articles: 1,
  unchanged: 0,
  older: 0,
  replaced: 0,
  claims: 0,
  assertions: 0,
  newLinks: 0,
};
const articles = ['a.txt', 'b.txt', 'c.txt'].map((file) =>
  extractionOf({ article: articleOf({ text: `نص ${file}`, file }) }),
);

// A database does not refuse one article on demand: the port stands in for it.
const refusing =
  (isRefused: (batch: readonly Extraction[]) => boolean, refusal: Error): Write =>
  (batch) =>
    isRefused(batch) ? Promise.reject(refusal) : Promise.resolve({ ...report, articles: batch.length });

describe('writing a batch', () => {
  it('is one transaction where nothing is refused', async () => {
    expect(
      await writeBatch(
        refusing(() => false, new Error()),
        articles,
      ),
    ).toEqual([{ ...report, articles: 3 }]);
  });

  it('keeps one bad article from keeping the others out', async () => {
    const isBad = (batch: readonly Extraction[]): boolean =>
      batch.some(({ article }) => article.file === 'b.txt');
    const outcomes = await writeBatch(refusing(isBad, new Error('a value too large')), articles);
    expect(outcomes.map((one) => ('error' in one ? one.error.message : one.articles))).toEqual([
      1,
      'b.txt: writing failed: a value too large',
      1,
    ]);
  });

  it.each([
    ['ServiceUnavailable', 'no longer there'],
    [
      'Neo.DatabaseError.General.UnknownError',
      'The database has encountered a critical error, and needs to be restarted.',
    ],
    ['Neo.DatabaseError.Transaction.TransactionLogError', 'No space left on device'],
  ])('blames no article where it is the database: %s', async (code, message) => {
    const gone = Object.assign(new Error(message), { code });
    await expect(
      writeBatch(
        refusing(() => true, gone),
        articles,
      ),
    ).rejects.toBe(gone);
  });
});
