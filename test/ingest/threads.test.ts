import { describe, expect, it } from 'vitest';
import { extractions } from '../../src/ingest/extractions.js';
import { ingest, type IngestTask, type Summary } from '../../src/ingest/ingest.js';
import { gathered } from '../article/on-disk.js';
import { filesWith, sentence } from './made-files.js';

// Threads run what was built, as they do for users.
const threadFile = new URL('../../dist/ingest/threads/thread-main.js', import.meta.url);

/** What became of the articles, in the order in which it was told. */
const toldBy = async (
  task: Pick<IngestTask, 'files' | 'jobs'> & Partial<IngestTask>,
): Promise<{ readonly summary: Summary; readonly told: readonly string[] }> => {
  const told: string[] = [];
  const summary = await ingest({
    batch: 20,
    threadFile,
    ...task,
    progress: (event) => {
      if (event.kind === 'read') told.push(`read ${event.assertions}`);
      if (event.kind === 'failed') told.push(event.failure.error.message);
    },
  });
  return { summary, told };
};

describe('threads that extract', () => {
  it('tell the same in the same order as one thread does', async () => {
    const lines = Array.from({ length: 300 }, (_, at) =>
      at % 70 === 9
        ? '{"text":'
        : JSON.stringify({ text: Array.from({ length: at % 4 }, () => sentence(at)).join('\n') + ' خبر' }),
    );
    const files = await filesWith({ 'a.txt': sentence(3), 'feed.jsonl': lines.join('\n'), 'z.html': '<p>' });
    const alone = await toldBy({ files: files.slice(0, 1), jobs: 1 });
    expect(alone.told).toEqual(['read 1']);
    const [one, two] = [await toldBy({ files, jobs: 1 }), await toldBy({ files, jobs: 2 })];
    expect(one.told).toHaveLength(302);
    expect(two).toEqual(one);
    expect(one.summary).toMatchObject({ read: 296, failed: 6, failedBy: { UNREADABLE_ARTICLE: 6 } });
  });

  it('give the Extractions that each file gives by itself, in the order of the files', async () => {
    const texts = Array.from({ length: 130 }, (_, at) => [
      `${100 + at}.txt`,
      at % 50 === 7 ? '' : sentence(at + 3),
    ]);
    const files = await filesWith(Object.fromEntries(texts) as Record<string, string>);
    const all = await gathered(extractions({ files, threadFile }));
    const alone: unknown[] = [];
    for (const file of files) alone.push(...(await gathered(extractions({ files: [file] }))));
    expect(all).toHaveLength(130);
    expect(all.filter((one) => 'error' in one)).toHaveLength(3);
    expect(all).toEqual(alone);
  });

  it('refuse an article of more claims than can be written at once, and take in one of as many', async () => {
    const saying = (claims: number): string =>
      Array.from({ length: claims }, (_, at) => sentence(at + 3)).join('\n');
    const files = await filesWith({ '1000.txt': saying(1_000), '1001.txt': saying(1_001) });
    const [most, more] = await gathered(extractions({ files }));
    expect(most).toMatchObject({ claims: { length: 1_000 } });
    expect(more).toMatchObject({ error: { message: '1001.txt: makes over 1000 claims' } });
  });

  it('lose one article where it takes more memory than it may, and go on with the others', async () => {
    // Small on the disk; as a page of some hundred thousand elements, large in memory.
    const bomb = `<html><body>${'<p>نص</p>'.repeat(90_000)}</body></html>`;
    const many = Object.fromEntries(
      Array.from({ length: 130 }, (_, at) => [`${100 + at}.txt`, sentence(at + 3)]),
    );
    const files = await filesWith({ ...many, '150-large.html': bomb });
    const { summary, told } = await toldBy({ files, jobs: 2, threadMemory: 96 });
    expect(told.filter((one) => !one.startsWith('read'))).toEqual([
      '150-large.html: to read it takes more than the 96 MB of memory that one article may take',
    ]);
    expect(summary).toMatchObject({ read: 130, failed: 1, failedBy: { UNREADABLE_ARTICLE: 1 } });
  }, 180_000);
});
