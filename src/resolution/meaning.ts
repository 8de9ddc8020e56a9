/** What a thing is in the graph that an article calls so. Places known from the text and events are conclusions. */
export type Meaning = (article: string, local: string) => string;
