import { describe, expect, it } from 'vitest';
import { extractHandedIn } from '../../src/ingest/ingest-handed-in.js';
import { ingest } from '../../src/ingest/ingest.js';
import { filesWith, sentence } from './made-files.js';

const saying = (count: number): string =>
  Array.from({ length: count }, (_, number) => sentence(number + 1)).join('\n\n');

describe('an article of more claims than one may make', () => {
  it('is refused from a file, with its name', async () => {
    const files = await filesWith({ 'long.txt': saying(1_001), 'short.txt': saying(2) });
    const failures: string[] = [];
    const summary = await ingest({
      ...{ files, batch: 10, jobs: 1 },
      progress: (event) => {
        if (event.kind === 'failed') failures.push(event.failure.error.message);
      },
    });
    expect(summary).toMatchObject({ read: 1, failed: 1 });
    expect(failures).toEqual(['long.txt: makes over 1000 claims']);
  });

  it('is refused where it is handed in, with the field', async () => {
    await expect(extractHandedIn({ text: saying(1_001) })).rejects.toMatchObject({
      code: 'UNREADABLE_ARTICLE',
      message: 'text: makes over 1000 claims',
    });
    expect((await extractHandedIn({ text: saying(3) })).claims).toHaveLength(3);
  });
});
