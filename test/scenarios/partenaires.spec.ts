import { AUJOURDHUI, Programme, type Appelant, type Corps } from '../support/programme';

interface Page {
  readonly total: number;
  readonly lignes: readonly Corps[];
}

describe('les partenaires', () => {
  const siren = '130022718';
  let programme: Programme;
  let pilote: Appelant;
  let passante: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    pilote = await programme.personne('mission.pilote', 'FR');
    passante = await programme.personne('region.instructeur', '76');
  });
  afterAll(() => programme.fermer());

  const publier = async (texte: string) => {
    const { body } = await pilote.faire('chartes/partenaire/publication', { texte });
    return (body.faits[0]?.data as { empreinte: string }).empreinte;
  };

  it('signent la charte en vigueur, et sont relancés quand elle est remplacée', async () => {
    const fiche = { nature: 'chambre-consulaire', nom: 'CCI Bretagne', territoire: '53', origine: 'region' };
    const premiere = await publier('Nous orientons sans parti pris.');
    await pilote.faire(`partenaires/${siren}/enregistrement`, fiche);
    const { body: personne } = await pilote.agir('personnes', { nom: 'Anne Le Goff', courriel: 'anne@example.org' });
    const { personneId: signataireId } = personne;
    const signature = `partenaires/${siren}/signature`;
    const { body } = await pilote.faire(signature, { empreinte: premiere, signataireId });
    const annuaire = await passante.lireApres<Page>(body.position, 'partenaires');
    const signe = { siren, ...fiche, versionSignee: 1, empreinteSignee: premiere, signeeLe: AUJOURDHUI };
    expect(annuaire.body.lignes).toEqual([expect.objectContaining({ ...signe, aRelancer: false })]);
    expect(JSON.stringify(annuaire.body)).not.toContain(signataireId);
    for (const [origine, total] of [
      ['region', 1],
      ['campagne', 0],
    ] as const)
      expect((await passante.lire<Page>(`partenaires?origine=${origine}`)).body.total).toBe(total);
    expect((await passante.lire('partenaires?origine=x')).status).toBe(400);
    const autre = { ...fiche, nom: 'CCI', origine: 'campagne' };
    expect(await pilote.agir(`partenaires/${siren}/enregistrement`, autre)).toMatchObject({
      status: 409,
      body: { code: 'origine-de-partenaire-deja-dite', origine: 'region' },
    });

    const seconde = await publier('Nous orientons sans parti pris, et le disons.');
    expect(await pilote.agir(signature, { empreinte: 'a'.repeat(64), signataireId })).toMatchObject({
      status: 422,
      body: { code: 'version-de-charte-remplacee', enVigueur: seconde },
    });
    expect((await pilote.lire<Page>('partenaires?aRelancer=true')).body.lignes).toMatchObject([signe]);
    const encore = await pilote.faire(signature, { empreinte: seconde, signataireId });
    const { body: relances } = await pilote.lireApres<Page>(encore.body.position, 'partenaires?aRelancer=true');
    expect(relances.total).toBe(0);

    const { body: sortie } = await pilote.faire(`partenaires/${siren}/sortie`, {});
    expect((await passante.lireApres<Page>(sortie.position, 'partenaires')).body.total).toBe(0);
    expect((await passante.lire<Page>('partenaires?etat=sorti')).body.lignes).toMatchObject([{ siren }]);
  });

  it('s’enregistrent par la mission, et signent par une personne du coffre', async () => {
    const inconnu = { empreinte: 'a'.repeat(64), signataireId: '0190c5a0-0000-7000-8000-0000000000ff' };
    expect((await pilote.agir(`partenaires/${siren}/signature`, inconnu)).body).toMatchObject({
      code: 'signataire-inconnu',
    });
    expect((await passante.agir(`partenaires/${siren}/signature`, inconnu)).body).toMatchObject({
      code: 'partenariat-reserve',
    });
    const fiche = { nature: 'opco', nom: 'Opco d’essai', territoire: '53', origine: 'mission' };
    for (const faux of [{ territoire: '99' }, { origine: 'x' }, { origine: undefined }])
      expect((await pilote.agir('partenaires/187500038/enregistrement', { ...fiche, ...faux })).status).toBe(400);
  });
});
