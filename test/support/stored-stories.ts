import type { Extraction } from '../../src/domain/extraction.js';
import { judgedStories } from './judged-stories.js';
import { kurskStories } from './kursk-stories.js';

// The first story, as another file tells it: of two files with one url, or one text, one stands and the other is kept beside it.
const toldElsewhere = kurskStories.slice(0, 1).map((story): Extraction => ({
  ...story,
  article: { ...story.article, file: 'other.txt', title: 'عنوان آخر' },
}));

/** Stories whose graph has every kind of node that is kept, but what is judged of them. */
export const storedStories: readonly Extraction[] = [...judgedStories, ...kurskStories, ...toldElsewhere];
