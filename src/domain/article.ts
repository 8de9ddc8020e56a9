/** One text as it was read. Offsets of everything extracted from it index `text`. */
export interface Article {
  /** Of its canonical url, else of its text. */
  readonly id: string;
  /** The file as the user named it; `name.jsonl#12` for a line of one. */
  readonly file: string;
  /** ISO 639-1: ar, fa, ur, en, or und. */
  readonly language: string;
  readonly title?: string;
  /** The place, and no more, that the dateline names. */
  readonly dateline?: string;
  readonly url?: string;
  /** The outlet's name, as the file gives it. */
  readonly outlet?: string;
  /** ISO 8601 date or date-time, as the file gives it. */
  readonly publishedAt?: string;
  /** The decoded file as it stands: byte-order mark off, not normalised, CRLF kept. For html and json, the text found in it. */
  readonly text: string;
  /** SHA-256 of the text in NFC with line ends as \n: the same text under two urls is a copy. */
  readonly textHash: string;
  /** Whether `text` is the file itself (txt, md), so that offsets index the file. */
  readonly plain: boolean;
  /** Stretches of `text` that are the article's matter, in order: headline, body. Boilerplate (read-also lines, front matter, bylines) lies between them. */
  readonly matter: readonly Stretch[];
}

/** A stretch of the text and what it is. A headline's claims repeat the body's, so they are not claims of their own. */
export interface Stretch {
  readonly kind: 'title' | 'dateline' | 'body';
  readonly start: number;
  readonly end: number;
}

/** An article that somebody hands in without a file: its text, or the HTML of its page, and what is known of it. */
export interface HandedIn {
  readonly text?: string;
  readonly html?: string;
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly language?: string;
}
