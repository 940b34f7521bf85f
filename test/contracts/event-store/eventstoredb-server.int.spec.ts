import { eventStoreDbContract } from './eventstoredb.cases';

const url = process.env.EVENTSTOREDB_URL;
if (url === undefined)
  process.stderr.write(
    '\n  SKIPPED: the contract on a real EventStoreDB. Set EVENTSTOREDB_URL and npm run test:eventstoredb.\n\n',
  );

(url === undefined ? describe.skip : describe)('a real EventStoreDB', () => {
  eventStoreDbContract(() => url ?? '');
});
