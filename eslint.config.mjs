import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

const scripts = ['**/*.{cjs,mjs,js}'];
const specs = ['**/*.spec.{ts,tsx}', '**/*.cases.ts', 'test/**/*.ts'];
const terminal = ['src/cli*.ts', 'src/cli*/**/*.ts'];

/** What must give the same answer when the journal is replayed in ten years. */
const replayed = {
  files: [
    'src/modules/*/!(read-models|reprise)/**/*.ts',
    'src/modules/*/*.ts',
    'src/**/*.projection.ts',
    'src/reactions/**/quand-*.ts',
  ],
  ignores: [...specs, '**/*.controller.ts'],
};

const everywhere = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'One name for one thing: export it by its name, so that every importer calls it the same.',
  },
  {
    selector: "MemberExpression[object.name='Scope'][property.name='REQUEST']",
    message: 'A request-scoped provider rebuilds all that needs it: pass the CommandContext as an argument instead.',
  },
  {
    selector:
      "Property[key.name='synchronize']:not([value.value=false]), CallExpression[callee.property.name='synchronize']",
    message:
      'TypeORM would drop columns to match the entities: write a migration and add it to src/composition/schema.ts.',
  },
  {
    selector:
      "CallExpression[callee.object.name='jest'][callee.property.name=/^(fn|mock|doMock|spyOn|createMockFrom)/]",
    message: 'No mocks: use the in-memory store, a fixed clock or a fake of the outside server from test/support.',
  },
];

const oneRuleForWhatPeopleSend = [
  {
    selector: 'ImportSpecifier[imported.name=/^(IsString|MaxLength|ValidateNested|IsArray)$/]',
    message:
      'What people type is cleaned and checked by one rule: TextField or LinesField for a text, ListOf for a list, of libs/http.',
  },
];

const silent = [
  {
    selector: "MemberExpression[object.name='console']",
    message:
      'Lines for people belong to src/cli: in the server take the Nest Logger, in a lib let the caller pass a function.',
  },
];

const sameAnswerOnReplay = [
  {
    selector: [
      "NewExpression[callee.name='Date'][arguments.length=0]",
      "CallExpression[callee.name='Date']",
      "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now']",
      "MemberExpression[object.name='Temporal'][property.name='Now']",
    ].join(', '),
    message:
      'The time comes from outside: take `context.at`, which the controller, the command line or the clock filled in.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message:
      'Chance comes from outside: draw at the edge and carry what was drawn in the command, so that the event keeps it.',
  },
  {
    selector: "CallExpression[callee.name='randomUUID'], CallExpression[callee.property.name='randomUUID']",
    message:
      'Identities come from outside: the controller or the command line makes the id and the command carries it.',
  },
];

/** A role's name as a decision would compare it; `connecteur` is also how a company came to the programme. */
const authorityInOnePlace = [
  {
    selector:
      "Literal[value=/^((mission|region|entreprise|referent|organisme)[.][a-z-]+|systeme|auditeur|evaluateur|administrateur|dpo)$/]:not(CallExpression[callee.name='permise'] Literal)",
    message:
      'Authority is declared beside the act or the question, with permise(); a decision keeps what depends on the state.',
  },
  {
    selector: "MemberExpression[property.name='role'], ObjectPattern > Property[key.name='role']",
    message:
      'Authority is declared beside the act or the question, with permise(); a decision keeps what depends on the state.',
  },
];

const lossyEvents = {
  paths: [
    {
      name: '@nestjs/cqrs',
      importNames: [
        'AggregateRoot',
        'EventBus',
        'EventPublisher',
        'EventsHandler',
        'IEvent',
        'IEventBus',
        'IEventHandler',
        'Saga',
        'UnhandledExceptionBus',
        'ofType',
      ],
      message: 'It loses facts: append with transact(), and answer a fact with a projection() or a reaction().',
    },
  ],
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      'coverage/',
      '.donnees/',
      '**/*.generated.ts',
      'test/bench/peers/',
      'test/architecture/violations/',
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  eslint.configs.recommended,
  {
    files: scripts,
    languageOptions: { globals: { __dirname: 'readonly', process: 'readonly', console: 'readonly' } },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowConstructorOnly: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Nest and Swagger read the type of a property, which an initial value does not leave in the metadata.
      '@typescript-eslint/no-inferrable-types': ['error', { ignoreProperties: true }],
      // Bodies, answers and rows are shapes: the class only carries the decorators that Nest, Swagger and TypeORM read.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // It asks for the `!` that no-non-null-assertion refuses.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-imports': ['error', lossyEvents],
      'no-restricted-syntax': ['error', ...everywhere],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'libs/**/*.{ts,tsx}'],
    ignores: [...specs, ...terminal],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...silent] },
  },
  {
    ...replayed,
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...silent, ...sameAnswerOnReplay] },
  },
  {
    files: ['src/modules/*/!(read-models|reprise)/**/*.ts', 'src/modules/*/*.ts'],
    ignores: [...specs, '**/*.controller.ts', 'src/modules/habilitations/**'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...silent, ...sameAnswerOnReplay, ...authorityInOnePlace],
    },
  },
  {
    files: ['src/**/*.{body,query}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...silent, ...oneRuleForWhatPeopleSend] },
  },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    rules: {
      // A region that scrolls takes the focus, so that the keyboard can scroll it.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: ['main'] }],
    },
  },
  {
    // A body is a shape: its class only carries decorators, and its fields become a command's data.
    files: ['**/*.controller.ts'],
    rules: { '@typescript-eslint/no-misused-spread': 'off' },
  },
  {
    files: specs,
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
