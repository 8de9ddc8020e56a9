// Set before anything else is loaded: GraphQL's library looks at it once, and elsewhere than in production checks every value
// of every answer against a second copy of itself.
process.env['NODE_ENV'] ??= 'production';
