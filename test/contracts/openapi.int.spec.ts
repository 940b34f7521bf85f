import { frozen } from '../support/frozen';
import { Programme } from '../support/programme';

describe('the OpenAPI document', () => {
  let programme: Programme;
  beforeAll(async () => {
    programme = await Programme.lancer();
  });
  afterAll(() => programme.fermer());

  it('is the one that callers were given', async () => {
    const document: unknown = await (await fetch(`${programme.url}/api/docs/openapi.json`)).json();
    expect(document).toEqual(frozen('openapi', document));
  });
});
