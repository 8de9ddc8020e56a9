import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { gunzipSync } from 'node:zlib';
import { readBundle, type Asset, type Bundle } from './bundle.js';
import { contentPolicy } from './content-policy.js';

const year = 365 * 24 * 60 * 60;

/**
 * The explorer at `/`, with its files below `/explorer/`. It is the same for everybody and holds no data: what it shows it
 * asks of /graphql, with the key of whoever uses it. Where it is switched off or was not built, `/` says so.
 */
export const addExplorer = (app: FastifyInstance, { open }: { readonly open: boolean }): void => {
  const bundle = open ? readBundle() : undefined;
  if (bundle) addBundle(app, bundle);
  else app.get('/', (_, reply) => reply.code(404).type('text/plain; charset=utf-8').send(absent(open)));
};

const absent = (open: boolean): string =>
  open
    ? 'The explorer was not built: npm run build makes it. The API answers at /graphql.\n'
    : 'The explorer is switched off here. The API answers at /graphql.\n';

const addBundle = (app: FastifyInstance, { page, assets }: Bundle): void => {
  app.get('/', (_, reply) =>
    reply
      .header('content-security-policy', contentPolicy)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page),
  );
  for (const [path, asset] of assets) app.get(path, (request, reply) => send(asset, request, reply));
};

const send = ({ type, content }: Asset, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  void reply
    .header('content-security-policy', contentPolicy)
    // The path changes with the content.
    .header('cache-control', `public, max-age=${year}, immutable`)
    .header('vary', 'accept-encoding')
    .type(type);
  return /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '')
    ? reply.header('content-encoding', 'gzip').send(content)
    : reply.send(gunzipSync(content));
};
