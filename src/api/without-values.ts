// GraphQL's own messages quote what was given. What was asked wrongly stays (names of fields and types), values go.
const rows: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [
    /^(Variable "\$\w+") got invalid value .*?( at "[^"]*")?; (?:.|\n)*$/s,
    '$1 got a value that its type does not take$2.',
  ],
  [/^(Expected value of type "[^"]*"), found .*$/s, '$1.'],
  [/^Value .* does not exist in ("[^"]*" enum).*$/s, 'No value of $1 is called so.'],
  [/^Enum ("[^"]*") cannot represent .*$/s, 'Enum $1 does not take this value.'],
  [/^(\w+) cannot represent .*$/s, '$1 does not take this value.'],
  [/(String|BlockString|Int|Float) "(?:[^"\\]|\\.)*"/gs, '$1'],
  [/^Unknown operation named ".*$/s, 'No operation of the document has this name.'],
  [/^Value is not a valid (\w+).*$/s, 'The value is not a valid $1.'],
];

/** A message of the GraphQL library without the values that it repeats. */
export const withoutValues = (message: string): string =>
  rows.reduce((told, [pattern, replacement]) => told.replace(pattern, replacement), message);
