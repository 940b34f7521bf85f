import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { creerServeur } from '../../src/http-server';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database';
import { frozen } from '../support/frozen';

describe('the OpenAPI document', () => {
  let base: FreshDatabase;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    base = await freshDatabase();
    app = await creerServeur({
      databaseUrl: base.url,
      signingKey: undefined,
      runsEngine: false,
      logLevel: 'silent',
    });
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    await base.drop();
  });

  it('is the one that callers were given', async () => {
    const document = (await app.inject('/api/docs/openapi.json')).json<object>();
    expect(document).toEqual(frozen('openapi', document));
  });
});
