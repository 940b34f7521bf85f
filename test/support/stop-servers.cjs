const { once } = require('node:events');

module.exports = async () => {
  const child = globalThis.embeddedPostgres;
  if (!child) return;
  child.ref();
  child.stdin.end();
  await once(child, 'exit');
};
