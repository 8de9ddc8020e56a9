// @neo4j/graphql behind Apollo and Fastify, over the graph that isnad writes. The parent process sends where that is and
// is sent the address; it never asks anything but questions over HTTP after that.
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { fastify } from 'fastify';
import neo4j from 'neo4j-driver';
import { typeDefs } from './type-defs.mjs';

const start = async ({ uri, username, password, database = 'neo4j' }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const apollo = new ApolloServer({ schema });
  await apollo.start();
  const app = fastify();
  const context = () => Promise.resolve({ sessionConfig: { database, defaultAccessMode: 'READ' } });
  app.route({ url: '/graphql', method: ['GET', 'POST'], handler: fastifyApolloHandler(apollo, { context }) });
  return app.listen({ host: '127.0.0.1', port: 0 });
};

process.once('message', (settings) => {
  void start(settings).then((url) => process.send(url));
});
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
