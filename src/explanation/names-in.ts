import type { Extraction } from '../domain/extraction.js';

/** Finds the name of an actor or location of an extraction by its id, and the type and trigger of an event. */
export const namesIn = ({ actors, locations, events, article }: Extraction): ((id: string) => string) => {
  const names = new Map([
    ...[...actors, ...locations].map(({ id, name }) => [id, name] as const),
    ...events.map(
      ({ id, type, trigger }) => [id, `${type} ${article.text.slice(trigger.start, trigger.end)}`] as const,
    ),
  ]);
  return (id) => names.get(id) ?? id;
};
