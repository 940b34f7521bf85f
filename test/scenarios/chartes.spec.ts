import { AUJOURDHUI, Programme, type Appelant, type Corps } from '../support/programme';

interface Versions {
  readonly lignes: readonly Corps[];
}

describe('les chartes', () => {
  let programme: Programme;
  let pilote: Appelant;
  let passante: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    pilote = await programme.personne('mission.pilote', 'FR');
    passante = await programme.personne('region.instructeur', '76');
  });
  afterAll(() => programme.fermer());

  it('se publient, se remplacent, et chaque version se lit encore', async () => {
    const publication = 'chartes/partenaire/publication';
    const premiere = await pilote.faire(publication, { texte: ' Nous orientons\r\nsans  parti pris. ' });
    const lu = { nature: 'partenaire', version: 1, texte: 'Nous orientons\nsans parti pris.', publieeLe: AUJOURDHUI };
    expect(premiere.body.faits).toMatchObject([{ type: 'ChartePubliee.v1', data: lu }]);
    const encore = await pilote.faire(publication, { texte: 'Nous orientons\nsans parti pris.' });
    expect(encore.body.faits).toEqual([]);
    await pilote.faire(publication, { texte: 'Nous orientons sans parti pris, et le disons.' });
    const { body } = await passante.lire<Versions>('chartes');
    expect(body.lignes).toMatchObject([
      { nature: 'partenaire', version: 1, remplaceeLe: AUJOURDHUI },
      { nature: 'partenaire', version: 2, remplaceeLe: null },
    ]);
    expect((await passante.lire('chartes/partenaire/versions/1')).body).toMatchObject(lu);
  });

  it('se publient par la mission seule, et se cherchent par leur rang', async () => {
    const refusee = await passante.agir('chartes/connecteur/publication', { texte: 'Nous aidons.' });
    expect(refusee).toMatchObject({ status: 403, body: { code: 'publication-de-charte-reservee' } });
    expect(await pilote.lire('chartes/connecteur/versions/1')).toMatchObject({
      status: 404,
      body: { code: 'version-de-charte-inconnue' },
    });
    expect((await pilote.lire('chartes/autre/versions/1')).status).toBe(400);
    expect((await pilote.agir('chartes/partenaire/publication', { texte: 'a'.repeat(20_001) })).status).toBe(400);
  });
});
