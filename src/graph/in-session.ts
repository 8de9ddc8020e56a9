import type { BookmarkManager, Session } from 'neo4j-driver';
import type { Graph } from './graph.js';

// The driver declares its options as a class that it does not export: this is the part of it that we ask for.
interface Sessions {
  session(options: { readonly database: string; readonly bookmarkManager: BookmarkManager }): Session;
}

/** Sessions that share it see what the ones before them wrote, on whichever server of a cluster they are. */
export const ownWrites = ({ driver }: Graph): BookmarkManager => driver.executeQueryBookmarkManager;

/** Runs some work in a session of the graph's database and closes it, whatever comes of the work. */
export const inSession = async <T>(graph: Graph, work: (session: Session) => Promise<T>): Promise<T> => {
  const sessions: Sessions = graph.driver;
  const session = sessions.session({ database: graph.database, bookmarkManager: ownWrites(graph) });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
};
