import { properties, type Fields } from './field.js';

export const judgement: Fields = {
  ...properties('id', 'verdict', 'who', 'note'),
};
