/** How one source becomes JavaScript, for the programme and for its tests alike. */
exports.compilation = (tsx) => ({
  jsc: {
    target: 'es2023',
    // A generic arrow function is not read as an element in a file without markup.
    parser: { syntax: 'typescript', tsx, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      react: { runtime: 'automatic', importSource: 'preact' },
    },
  },
  module: { type: 'commonjs' },
});
