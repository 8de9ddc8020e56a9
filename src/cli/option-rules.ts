import { type Command, InvalidArgumentError } from 'commander';

/** Reads the name of a folder. @throws InvalidArgumentError, which commander words with the option's name */
export const folderName = (said: string): string => {
  if (said.trim() !== '') return said;
  throw new InvalidArgumentError('Name a folder.');
};

/** Reads the name of a file. @throws InvalidArgumentError */
export const fileName = (said: string): string => {
  if (said.trim() !== '') return said;
  throw new InvalidArgumentError('Name a file.');
};

/** Refuses an option without the one that gives it a meaning, before the command begins. Both by their long names. */
export const onlyWith =
  (option: string, needed: string) =>
  (command: Command): void => {
    const [one, other] = [option, needed].map((name) =>
      command.options.find(({ long }) => long === `--${name}`),
    );
    if (command.getOptionValue(option) !== undefined && command.getOptionValue(needed) === undefined)
      command.error(`error: option '${one?.flags ?? option}' needs option '${other?.flags ?? needed}'`);
  };
