import { IsnadError } from '../../domain/errors.js';

/** Where Apollo Sandbox asks from. */
const sandbox = ['https://sandbox.embed.apollographql.com', 'https://studio.apollographql.com'];

/** Where a page that asks comes from: of this server itself, listed, or of somebody else. No page: `own`. */
type Whose = 'own' | 'listed' | 'foreign';

/** The pages that may ask. */
export interface Origins {
  /** What the CORS headers are told; `*` for any, which goes without credentials. */
  readonly listed: readonly string[] | '*';
  readonly whose: (headers: OriginHeaders) => Whose;
}

interface OriginHeaders {
  readonly origin?: string | undefined;
  readonly host?: string | undefined;
}

/**
 * @param introspection Apollo Sandbox may ask as long as the schema may be asked for
 * @throws IsnadError BAD_INPUT for what is no origin
 */
export const originsOf = (wished: readonly string[], introspection: boolean): Origins => {
  wished.forEach(check);
  const any = wished.includes('*');
  const listed = [...(introspection ? sandbox : []), ...wished];
  return {
    listed: any ? '*' : listed,
    whose: ({ origin, host }) => {
      if (origin === undefined || isOf(origin, host)) return 'own';
      return listed.includes(origin) || any ? 'listed' : 'foreign';
    },
  };
};

const isOf = (origin: string, host: string | undefined): boolean =>
  host !== undefined &&
  /^https?:\/\//u.test(origin) &&
  origin.replace(/^https?:\/\//u, '') === host.toLowerCase();

const check = (origin: string): void => {
  if (origin !== '*' && !(URL.canParse(origin) && new URL(origin).origin === origin))
    throw new IsnadError('BAD_INPUT', `ISNAD_CORS_ORIGINS: ${origin} is no origin.`, {
      advice: 'An origin is scheme, host and port, like https://desk.example.org; * is any.',
    });
};
