import { actorById } from '../../../gazetteer/actors.js';
import { fold, foldedSet } from '../../../language/fold.js';
import type { ActorDraft } from '../drafts.js';
import data from './post-words.json' with { type: 'json' };
import { postNamed, type Post } from './posts.js';

/** An office that stands without the name of who holds it. */
export interface HeldPost {
  readonly post: Post;
  /** First token of the words. */
  readonly at: number;
  /** The body it is an office of. */
  readonly body?: ActorDraft;
}

const many = foldedSet(data.many.words);
const other = foldedSet(data.other.words);
const open = foldedSet(data.open.words);
const families = new Map(Object.entries(data.families.of).map(([head, of]) => [fold(head), of.map(fold)]));

/** The first words of offices that a general word may mean: وزير and سفير for مسؤول. */
export const familyOf = (head: string): readonly string[] => families.get(head) ?? [];

/**
 * The one person of the article who holds the office; none where nobody is known to, or more than one might: the wrong person is
 * worse than one too many.
 * @param people named, some with offices
 */
export const holderOf = (people: readonly ActorDraft[], held: HeldPost): ActorDraft | undefined => {
  if (!held.post.definite) return undefined;
  const fitting = people.filter((person) => agrees(person, held));
  for (const fits of [exactly, alike, ofBody, inShort, byFame, inGeneral]) {
    const found = fitting.filter((person) => fits(person, held));
    if (found.length === 1) return found[0];
    if (found.length > 1) return undefined;
  }
  return undefined;
};

/** وزيرة is no man's office; the minister of Spain is not that of France. */
const agrees = (person: ActorDraft, { post }: HeldPost): boolean =>
  (person.gender === undefined || person.gender === post.gender) &&
  (person.country === undefined || post.country === undefined || person.country === post.country);

const sameWords = (a: Post, b: Post): boolean =>
  a.former === b.former &&
  a.words.length === b.words.length &&
  a.words.every((word, at) => b.words[at] === word);

const compatible = (a: Post, b: Post): boolean =>
  a.country === undefined || b.country === undefined || a.country === b.country;

const before = (person: ActorDraft, at: number): boolean => person.mentions.some(({ first }) => first < at);

/** رئيسة وزراء بريطانيا for رئيسة الوزراء البريطانية. */
const exactly = ({ posts }: ActorDraft, { post }: HeldPost): boolean =>
  posts.some((its) => sameWords(its, post) && its.country === post.country);

/** وزير الدفاع for وزير الدفاع التركي who was named before. */
const alike = (person: ActorDraft, { post, at }: HeldPost): boolean =>
  before(person, at) && person.posts.some((its) => sameWords(its, post) && compatible(its, post));

/** رئيس المجلس for رئيس مجلس النواب. */
const ofBody = ({ posts, affiliated }: ActorDraft, { post, body }: HeldPost): boolean =>
  body !== undefined &&
  affiliated === body &&
  posts.some((its) => its.former === post.former && its.words[0] === post.words[0] && !several(its, post));

const several = (its: Post, post: Post): boolean =>
  many.has(post.words[0] ?? '') ||
  its.words.some((word, at) => at > 0 && other.has(word) && !post.words.includes(word));

/** وزير الخارجية المغربي for وزير الخارجية والتعاون …, المبعوث الأميركي for المبعوث الأميركي لإيران. */
const inShort = ({ posts, affiliated }: ActorDraft, { post, body }: HeldPost): boolean =>
  (body === undefined || affiliated === undefined || body === affiliated) &&
  posts.some((its) => {
    if (its.former !== post.former || its.words[0] !== post.words[0] || !compatible(its, post)) return false;
    const [short, long] = its.words.length < post.words.length ? [its, post] : [post, its];
    // The longer says more of a person than is known, unless the country is the same.
    if (long === post && (post.country === undefined || its.country !== post.country)) return false;
    if (several(long, short) || !short.words.every((word) => long.words.includes(word))) return false;
    return (
      short.words.length > 1 ||
      (open.has(short.words[0] ?? '') && its.country !== undefined && its.country === post.country)
    );
  });

/** الرئيس الفرنسي where the article names ماكرون and does not say what he is. */
const byFame = (person: ActorDraft, { post, at }: HeldPost): boolean => {
  const fame = fameOf(person);
  if (fame === undefined || fame.gender !== post.gender || post.former) return false;
  if (person.posts.some((its) => its.former)) return false;
  const words = fame.words.join(' ') === post.words.join(' ');
  return (
    words &&
    (post.country === undefined ? before(person, at) && post.words.length > 1 : fame.country === post.country)
  );
};

const famous = new Map<string, Post | undefined>();

/** The office that the knowledge base gives a person. */
export const fameOf = ({ key, country }: ActorDraft): Post | undefined => {
  if (!key.startsWith('kb:')) return undefined;
  if (famous.has(key)) return famous.get(key);
  const role = actorById(key.slice('kb:'.length))?.role;
  const post = role === undefined ? undefined : postNamed(role, country);
  famous.set(key, post);
  return post;
};

/** المسؤول التركي, الدبلوماسي الجزائري: who of that country was named before, with an office of the kind. */
const inGeneral = (person: ActorDraft, { post, at }: HeldPost): boolean => {
  const [head] = post.words;
  const family = post.words.length === 1 && head !== undefined ? families.get(head) : undefined;
  if (family === undefined || post.country === undefined || person.country !== post.country || post.former)
    return false;
  return before(person, at) && person.posts.some((its) => !its.former && family.includes(its.words[0] ?? ''));
};
