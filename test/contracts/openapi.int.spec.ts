import { frozen } from '../support/frozen';
import { Programme } from '../support/programme';

describe('the OpenAPI document', () => {
  let programme: Programme;
  beforeAll(async () => {
    programme = await Programme.lancer();
  });
  afterAll(() => programme.fermer());

  it('is the one that callers were given', async () => {
    const answer = await fetch(`${programme.url}/api/docs/openapi.json`);
    // What is frozen must be the document, and not a problem.
    expect(answer.status).toBe(200);
    const document: unknown = await answer.json();
    expect(document).toEqual(frozen('openapi', document));
  });
});
