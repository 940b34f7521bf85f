const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

const spec = '\\.spec\\.tsx?$';
// What stands between a stream and the world: it may know packages and libs/http.
const edge = '\\.(controller|body|parameter|handler|acts|query)\\.ts$';
const door = '^src/modules/[^/]+/([^/]+\\.module|index|parts)\\.ts$';
const nest = ['@nestjs', 'class-validator', 'class-transformer', 'fastify', 'rxjs'];

/** Who may import whom; test/architecture plants one violation of each rule and fails when one is not reported. */
module.exports = {
  forbidden: [
    {
      name: 'modules-by-their-index',
      comment: "Import '#modules/<module>', and export from its index.ts what others may see.",
      severity: 'error',
      from: { path: '^src/(?!modules/|composition/)' },
      to: { path: '^src/modules/[^/]+/', pathNot: '^src/modules/[^/]+/index\\.ts$' },
    },
    {
      name: 'module-to-module-by-index',
      comment: "Import the other module as '#modules/<module>', and export from its index.ts what others may see.",
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/[^/]+/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    },
    {
      name: 'composition-by-the-two-doors',
      comment: "The composition wires a module's parts.ts, and reads its index.ts like anybody else.",
      severity: 'error',
      from: { path: '^src/composition/' },
      to: { path: '^src/modules/[^/]+/', pathNot: '^src/modules/[^/]+/(index|parts)\\.ts$' },
    },
    {
      name: 'door-reaches-no-framework',
      comment:
        'What index.ts exports is facts, commands and pure functions: whatever reaches Nest or TypeORM goes to parts.ts.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/index\\.ts$' },
      to: { path: npm('@nestjs', 'typeorm', 'class-validator', 'class-transformer', 'fastify', 'pg'), reachable: true },
    },
    {
      name: 'modules-know-nobody-above',
      comment: 'What joins modules stands beside them: move it to pilotage, reactions, audit or espaces.',
      severity: 'error',
      from: { path: '^src/modules/' },
      to: { path: '^src/(?!modules/)' },
    },
    {
      name: 'stream-is-pure',
      comment:
        'A rule takes what it needs as an argument: technique stays in the controller, the body, the parameter, the handler, ' +
        'the acts or the read model. Of other modules a decision knows habilitations and objets only.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: [spec, edge, door, '^src/modules/[^/]+/(read-models|reprise)/'] },
      to: {
        pathNot: [
          '^src/modules/$1/',
          '^src/modules/(habilitations|objets)/index\\.ts$',
          '^libs/(event-sourcing|france)/',
          npm('temporal-polyfill'),
        ],
      },
    },
    {
      name: 'habilitations-alone',
      comment: 'Every module asks habilitations who may do what: it asks none of them.',
      severity: 'error',
      from: { path: '^src/modules/habilitations/' },
      to: { path: '^src/modules/(?!habilitations/)' },
    },
    {
      name: 'stream-knows-no-edge',
      comment: 'What a decision needs is given to it: it knows neither its controller, its handler nor a read model.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: [spec, edge, door, '^src/modules/[^/]+/(read-models|reprise)/'] },
      to: { path: ['^src/modules/.*\\.(controller|body|parameter|handler|acts|module)\\.ts$', '/read-models/'] },
    },
    {
      name: 'edge-of-an-act',
      comment:
        'The edge of an act knows its own module, event-sourcing, france, cqrs, http, files, Nest and the index.ts of other modules. ' +
        'It never reads a read model: the stream that owns the rule holds the answer.',
      severity: 'error',
      from: { path: `^src/modules/([^/]+)/(?!read-models/).*${edge}`, pathNot: spec },
      to: {
        dependencyTypesNot: ['core'],
        pathNot: [
          '^src/modules/$1/(?!read-models/)',
          '^src/modules/(?!$1/)[^/]+/',
          '^src/(?!modules/)',
          '^libs/(event-sourcing|france|cqrs|http|files)/',
          npm(...nest, 'uuid'),
        ],
      },
    },
    {
      name: 'act-alone',
      comment:
        'An act knows no other act: what two of them share stands in their stream, or at the root of the module.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/(?!read-models/|reprise/)([^/]+)/([^/]+)/', pathNot: spec },
      to: { path: '^src/modules/[^/]+/(?!read-models/|reprise/)[^/]+/[^/]+/', pathNot: '^src/modules/$1/$2/$3/' },
    },
    {
      name: 'read-models-on-projections',
      comment:
        'A read model knows the facts of its streams, projections, http, event-sourcing, france, typeorm and Nest. It never ' +
        'knows an act; what joins modules is an indicator of pilotage.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/read-models/', pathNot: spec },
      to: {
        dependencyTypesNot: ['core'],
        pathNot: [
          '^src/modules/$1/read-models/',
          '^src/modules/$1/[^/.]+(\\.parameter)?\\.ts$',
          '^src/modules/$1/[^/]+/[^/.]+(\\.(events|errors|parameter))?\\.ts$',
          '^src/modules/(?!$1/)[^/]+/index\\.ts$',
          '^src/(?!modules/)',
          '^libs/(projections|http|event-sourcing|france)/',
          npm(...nest, 'typeorm'),
        ],
      },
    },
    {
      name: 'libs-never-src',
      comment: 'A building block knows nothing of the programme: take what it needs as a parameter.',
      severity: 'error',
      from: { path: '^libs/', pathNot: spec },
      to: { path: '^src/' },
    },
    {
      name: 'libs-by-their-index',
      comment:
        "Import '#libs/<lib>', and export from its index.ts what others may see. EventStoreDB has a door of its own, so that " +
        'its client is loaded by who uses it only.',
      severity: 'error',
      from: { path: '^(?:libs/([^/]+)|src)/' },
      to: { path: '^libs/[^/]+/', pathNot: ['^libs/$1/', '^libs/(event-store/eventstoredb|[^/]+)/index\\.ts$'] },
    },
    {
      name: 'event-sourcing-alone',
      comment:
        'Plain TypeScript that runs anywhere: what needs Node or a package goes to event-store, projections or http.',
      severity: 'error',
      from: { path: '^libs/event-sourcing/', pathNot: spec },
      to: { pathNot: ['^libs/event-sourcing/', npm('uuid')] },
    },
    {
      name: 'france-alone',
      comment:
        'What any French administration knows is plain TypeScript: it takes nothing from another lib, from Node or from Nest.',
      severity: 'error',
      from: { path: '^libs/france/', pathNot: spec },
      to: { pathNot: ['^libs/france/', npm('temporal-polyfill')] },
    },
    {
      name: 'event-store-on-event-sourcing',
      comment: 'The doors to the store implement the port of event-sourcing and know no other lib.',
      severity: 'error',
      from: { path: '^libs/event-store/', pathNot: spec },
      to: { path: '^libs/', pathNot: '^libs/event-(store|sourcing)/' },
    },
    {
      name: 'projections-on-event-sourcing',
      comment: 'Projections read through the port of event-sourcing: the store and the edge are given to them.',
      severity: 'error',
      from: { path: '^libs/projections/', pathNot: spec },
      to: { path: '^libs/', pathNot: '^libs/(projections|event-sourcing)/' },
    },
    {
      name: 'http-on-event-sourcing',
      comment: 'The edge knows refusals and contexts of event-sourcing: stores and projections are bound in src/.',
      severity: 'error',
      from: { path: '^libs/http/', pathNot: spec },
      to: { path: '^libs/', pathNot: '^libs/(http|event-sourcing|france)/' },
    },
    {
      name: 'cqrs-on-event-sourcing',
      comment: 'A handler opens a stream and decides: what else an act needs is given to it by its module.',
      severity: 'error',
      from: { path: '^libs/cqrs/', pathNot: spec },
      to: { path: '^libs/', pathNot: '^libs/(cqrs|event-sourcing)/' },
    },
    {
      name: 'ui-alone',
      comment: 'A view component takes plain values: the page in src/espaces hands them over.',
      severity: 'error',
      from: { path: '^libs/ui/', pathNot: spec },
      to: { path: '^libs/', pathNot: '^libs/(ui|france)/' },
    },
    {
      name: 'views-in-their-places',
      comment: 'Markup is written in libs/ui and in src/espaces: elsewhere give plain values to a page.',
      severity: 'error',
      from: { path: '^(src|libs)/', pathNot: [spec, '^libs/ui/', '^src/espaces/'] },
      to: { path: npm('preact', 'preact-render-to-string', 'd3-[^/]+', '@types/d3-[^/]+') },
    },
    {
      name: 'embedded-alone',
      comment: 'The embedded default starts before anything else: it gives an address, and others connect to it.',
      severity: 'error',
      from: { path: '^libs/embedded/', pathNot: spec },
      to: { path: '^libs/', pathNot: '^libs/embedded/' },
    },
    {
      name: 'files-alone',
      comment: 'Judging the content of a file is technique: what a refusal says to people is written by its module.',
      severity: 'error',
      from: { path: '^libs/files/', pathNot: spec },
      to: { path: '^libs/', pathNot: '^libs/files/' },
    },
    {
      name: 'eventstore-client-behind-its-door',
      comment:
        'Speak to the EventStore port of event-sourcing: the client lives in libs/event-store/eventstoredb only.',
      severity: 'error',
      // The wire double speaks the client's own protobuf definitions; it is test code.
      from: { pathNot: '^(libs/event-store/eventstoredb|test)/' },
      to: { path: '(^|/node_modules/|^node_modules/)@eventstore/' },
    },
    {
      name: 'typeorm-and-pg-in-their-places',
      comment:
        'Ask a read model, or write one: SQL stays where rows are kept. The files at the top of src/ only wire it.',
      severity: 'error',
      from: {
        pathNot: [
          spec,
          '^test/',
          '^src/modules/[^/]+/read-models/',
          '^src/(composition|pilotage|audit|acces)/',
          '^libs/event-store/(postgres|journal-copy)/',
          '^libs/(projections|embedded)/',
        ],
      },
      to: { path: npm('typeorm', '@nestjs/typeorm', 'pg', 'pg-[^/]+', '@types/pg') },
    },
    {
      name: 'nothing-imports-test',
      comment: 'What the programme needs lives in src/ or libs/: only a spec may use test/support.',
      severity: 'error',
      from: { path: '^(src|libs)/', pathNot: spec },
      to: { path: '^test/' },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other hide a third idea: move it to a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment:
        'Correct the path: a rule above cannot see an import that leads nowhere. (tsc reports a missing @eventstore.)',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@eventstore/' },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    // It names every body and answer there is, and is written by `npm run api`.
    exclude: { path: '^src/server/api\\.generated\\.ts$' },
    // An import of a type is an import: without this, the compiler's erasure would hide it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
