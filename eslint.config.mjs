import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Which folders a folder under src may import from; everything else is refused. */
const mayImport = {
  domain: ['domain'],
  // Reading .docx and .xlsx files, for whoever needs it: it knows nothing of ours.
  ooxml: ['ooxml'],
  importer: ['importer', 'domain', 'ooxml'],
  strings: ['strings', 'domain'],
  workbook: ['workbook', 'domain', 'strings'],
  app: ['app', 'workbook', 'importer', 'domain', 'strings'],
  taskpane: ['taskpane', 'app', 'domain', 'strings'],
  commands: ['commands', 'app', 'strings'],
  // The embedded host knows nothing of the product, nor of those who drive both.
  host: ['host', 'ooxml'],
  cli: ['cli', 'host', 'app', 'workbook', 'importer', 'domain', 'strings'],
  workbench: ['workbench', 'host', 'taskpane', 'app', 'workbook', 'importer', 'domain', 'strings'],
};
const folders = Object.keys(mayImport);

/** Everybody outside the host enters it by `src/host/index.ts`. */
const besideTheDoor = {
  regex: '(^|/)host/(?!index$).+',
  message: 'The host has one door: import from src/host.',
};

const arrow = folders.map((folder) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...folders
            .filter((other) => !mayImport[folder].includes(other))
            .map((other) => ({
              group: [`**/${other}/**`, `**/${other}`],
              caseSensitive: true,
              message: `src/${folder} does not know src/${other} (see "Who imports whom" in docs/architecture.md).`,
            })),
          ...(folder === 'host' ? [] : [besideTheDoor]),
        ],
      },
    ],
  },
}));

const speaksOfficeJs = [
  'src/workbook/excel/**',
  'src/taskpane/**',
  'src/commands/**',
  'src/host/**',
  'src/cli/**',
  'src/workbench/**',
  'tests/**',
];

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', 'build/**', 'coverage/**'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', '*.cjs', 'tests/support/*.cjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      eqeqeq: 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // One import of a module, with its types marked in it.
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: false }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: speaksOfficeJs,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Only workbook/excel, taskpane, commands and host speak Office.js.' },
        { name: 'Office', message: 'Only workbook/excel, taskpane, commands and host speak Office.js.' },
        {
          name: 'OfficeExtension',
          message: 'Only workbook/excel, taskpane, commands and host speak Office.js.',
        },
      ],
    },
  },
  {
    // One hand: what is private is private at run time, and counting is an assignment like any other.
    files: ['{src,tests,.ci}/**/*.{ts,tsx}'],
    rules: {
      'no-plusplus': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(PropertyDefinition, MethodDefinition[kind!="constructor"], TSParameterProperty)[accessibility="private"]',
          message: 'Write #name for a private member.',
        },
      ],
    },
  },
  ...arrow,
  {
    files: ['tests/**/*.{ts,tsx}', '.ci/**/*.ts'],
    ignores: ['tests/host/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [besideTheDoor] }] },
  },
  {
    files: ['**/*.cjs', '**/*.mjs', '*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        globalThis: 'readonly',
        setTimeout: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
