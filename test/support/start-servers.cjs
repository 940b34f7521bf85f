const { spawn } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');

const built = path.resolve(__dirname, '../../dist/libs/embedded/index.js');

/** In a process of its own, which lives as long as its input is open: Jest may be killed without leaving a server behind. */
const serve = `
  const { startEmbeddedPostgres } = require(process.argv[1]);
  const refuse = (error) => { console.error(error.message); process.exit(1); };
  startEmbeddedPostgres({ dataDirectory: process.argv[2], ephemeral: true }).then((server) => {
    process.stdin.resume().once('close', () => server.stop().then(() => process.exit(), refuse));
    console.log(server.url);
  }, refuse);
`;

const firstLine = (child) =>
  new Promise((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
    child.once('error', reject);
    child.once('exit', () => reject(new Error("Le serveur PostgreSQL des tests n'a pas démarré : voir ci-dessus.")));
  });

/** One server per run, for the projects that name this file: the one of DATABASE_URL, or an ephemeral embedded one. */
module.exports = async () => {
  if (process.env.DATABASE_URL) {
    process.env.TEST_DATABASE_URL = process.env.DATABASE_URL;
    return;
  }
  if (!existsSync(built))
    throw new Error('Le programme n’est pas construit : lancez « npm test », ou « npm run build ».');
  const dataDirectory = path.resolve(__dirname, '../../.donnees');
  const child = spawn(process.execPath, ['-e', serve, built, dataDirectory], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  process.env.TEST_DATABASE_URL = await firstLine(child);
  child.unref();
  child.stdout.destroy();
  child.stdin.unref();
  globalThis.embeddedPostgres = child;
};
