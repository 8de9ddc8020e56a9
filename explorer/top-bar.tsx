import type { SubmitEvent } from 'react';
import { sandboxAddress } from './sandbox.js';

interface TopBarProps {
  readonly endpoint: string;
  readonly onKey: (key: string) => void;
  /** Opens the questions of the first visit again. */
  readonly onStartOver: () => void;
}

/** What stands above the explorer: whose it is, the key, and the way to another explorer. */
export const TopBar = ({ endpoint, onKey, onStartOver }: TopBarProps) => {
  const enter = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget).get('key');
    onKey(typeof entered === 'string' ? entered : '');
  };
  return (
    <header className="top-bar">
      <h1>
        isnad{' '}
        <span lang="ar" dir="rtl">
          إسناد
        </span>
      </h1>
      <p>Who said what, through whom, in which words</p>
      <form onSubmit={enter}>
        <label htmlFor="key">API key</label>
        <input id="key" name="key" type="password" autoComplete="off" placeholder="where one is needed" />
        <button type="submit">Use</button>
      </form>
      <button type="button" onClick={onStartOver} title="Closes every tab and opens the seven questions">
        Start over
      </button>
      <a href={sandboxAddress(endpoint)} target="_blank" rel="noreferrer" title="Needs a network">
        Apollo Sandbox <span aria-hidden="true">↗</span>
      </a>
    </header>
  );
};
