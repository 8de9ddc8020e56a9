import { useGraphiQLActions } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { useEffect, useState } from 'react';
import { keepKey } from './api-key.js';
import { endpoint, fetcher } from './fetcher.js';
import { questions } from './questions.js';
import { TopBar } from './top-bar.js';

const tabs = questions.map((query) => ({ query }));

/** Asks for the schema again when another key was entered: without the right one there was none to get. */
const SchemaOfKey = ({ entered }: { readonly entered: number }) => {
  const actions = useGraphiQLActions();
  useEffect(() => {
    if (entered > 0) void actions.introspect();
  }, [entered, actions]);
  return null;
};

const startOver = (): void => {
  localStorage.clear();
  location.reload();
};

/** The page: GraphiQL with the questions as tabs, below a bar of our own. */
export const Explorer = () => {
  const [entered, setEntered] = useState(0);
  const enter = (key: string): void => {
    keepKey(key);
    setEntered(entered + 1);
  };
  return (
    <>
      <TopBar endpoint={endpoint} onKey={enter} onStartOver={startOver} />
      <main>
        <GraphiQL fetcher={fetcher} defaultTabs={tabs}>
          <GraphiQL.Logo>
            <SchemaOfKey entered={entered} />
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
};
