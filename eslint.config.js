import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.isnad', 'coverage'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in messages are meant to be read as numbers.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Type-graphql's object types are classes that hold nothing but decorated fields.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowEmpty: false }],
      'max-params': ['error', 3],
    },
  },
);
