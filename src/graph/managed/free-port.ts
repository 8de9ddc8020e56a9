import { createServer, connect } from 'node:net';

/** A loopback port that was free a moment ago. Somebody else may take it before it is used. */
export const freePort = (): Promise<number> =>
  new Promise((done, refuse) => {
    const probe = createServer();
    probe.once('error', refuse);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        done(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

/** Does somebody accept connections at the loopback port? */
export const isOpen = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (open: boolean) => () => {
      socket.destroy();
      done(open);
    };
    socket.once('connect', answer(true)).once('error', answer(false));
  });
