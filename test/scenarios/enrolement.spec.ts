import { v7 as uuidv7 } from 'uuid';
import { entreprise, jour, MOTIF_DE_DATE, Programme, type Appelant } from '../support/programme';
import { lieu } from '../support/lieu';

const fiche = (siret: string, region = '53') => ({
  siret,
  ...lieu(region),
  forme: 'personne-morale',
  raisonSociale: 'Ateliers du Léon',
});
const enrolement = { origine: 'connecteur', enroleeLe: jour(-1), ...MOTIF_DE_DATE };

describe("l'enrôlement d'une entreprise", () => {
  let programme: Programme;
  let bretonne: Appelant;
  beforeAll(async () => {
    programme = await Programme.lancer();
    bretonne = await programme.personne('region.instructeur', '53');
  });
  afterAll(() => programme.fermer());

  it('commence par son SIRET, tel qu’on le tape', async () => {
    const { siren, siret } = entreprise();
    const saisie = siret.replace(/(\d{3})(?=\d)/g, '$1 ');
    const { body } = await bretonne.faire('entreprises', fiche(saisie));
    expect(body.faits).toMatchObject([{ type: 'EntrepriseReferencee.v2', data: { siren, siret, region: '53' } }]);
    await bretonne.faire(`entreprises/${siren}/enrolement`, enrolement);
    const { body: encore } = await bretonne.faire(`entreprises/${siren}/enrolement`, enrolement);
    expect(encore.faits).toEqual([]);
  });

  it.each([
    ['de 13 chiffres', '5520813176652', 'siret-de-mauvaise-longueur', /14 chiffres, celui-ci en compte 13/],
    ['qui n’est qu’un SIREN', '552081317', 'siret-de-mauvaise-longueur', /ajoutez les 5 chiffres/],
    ['de Monaco', '552081317A6522', 'siret-avec-lettres', /Monaco/],
    ['au SIREN faux', '55208131866522', 'siren-incorrect', /552081318/],
    ['à l’établissement faux', '55208131766523', 'siret-incorrect', /5 derniers chiffres/],
    ['qui n’en est pas un', 'ma société', 'siret-illisible', /14 chiffres/],
  ])('refuse un SIRET %s, en disant ce qui est faux', async (_, siret, code, phrase) => {
    const { status, headers, body } = await bretonne.agir('entreprises', fiche(siret));
    expect(status).toBe(422);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({ code, type: `urn:probleme:${code}`, status: 422, title: 'Demande refusée' });
    expect(body.detail).toMatch(phrase);
    expect(body.correlationId).toBe(headers.get('x-correlation-id'));
  });

  it('refuse une région qui n’existe pas', async () => {
    const pilote = await programme.personne('mission.pilote', 'FR');
    expect(await pilote.agir('entreprises', fiche(entreprise().siret, '99'))).toMatchObject({
      status: 422,
      body: { code: 'commune-inconnue' },
    });
  });

  it('refuse à qui n’y est pas habilité', async () => {
    const { siret, siren } = entreprise();
    for (const [role, territoire] of [
      ['region.instructeur', '76'],
      ['region.comptable', '53'],
      ['mission.lecteur', 'FR'],
      ['auditeur', 'FR'],
      ['entreprise.dirigeant', '552081317'],
    ] as const) {
      const personne = await programme.personne(role, territoire);
      expect(await personne.agir('entreprises', fiche(siret))).toMatchObject({
        status: 403,
        body: { code: 'acte-reserve', title: 'Acte non autorisé' },
      });
    }
    const dirigeant = await programme.personne('entreprise.dirigeant', siren);
    expect((await dirigeant.agir('entreprises', fiche(siret))).status).toBe(200);
  });

  it('cache à une autre région que l’entreprise existe', async () => {
    const { siren, siret } = entreprise();
    const { body } = await bretonne.faire('entreprises', fiche(siret));
    const occitane = await programme.personne('region.instructeur', '76');
    const inconnue = { status: 404, body: { code: 'entreprise-inconnue' } };
    expect(await occitane.agir(`entreprises/${siren}/enrolement`, enrolement)).toMatchObject(inconnue);
    expect(await occitane.lireApres(body.position, `entreprises/${siren}`)).toMatchObject(inconnue);
    const ailleurs = await occitane.agir('entreprises', fiche(siret, '76'));
    expect(ailleurs).toMatchObject({ status: 409, body: { code: 'entreprise-referencee-ailleurs' } });
    expect(JSON.stringify({ ...ailleurs.body, correlationId: '' })).not.toMatch(/53|Bretagne|Léon/);
    expect(await bretonne.agir('entreprises', fiche(siret))).toMatchObject({ status: 200, body: { faits: [] } });
  });

  it('refuse une date à venir, et un second enrôlement', async () => {
    const { siren, siret } = entreprise();
    await bretonne.faire('entreprises', fiche(siret));
    const demain = { origine: 'region', enroleeLe: jour(2) };
    expect(await bretonne.agir(`entreprises/${siren}/enrolement`, demain)).toMatchObject({
      status: 422,
      body: { code: 'date-d-enrolement-future' },
    });
    await bretonne.faire(`entreprises/${siren}/enrolement`, enrolement);
    expect(await bretonne.agir(`entreprises/${siren}/enrolement`, { ...enrolement, origine: 'region' })).toMatchObject({
      status: 409,
      body: { code: 'deja-enrolee' },
    });
  });

  it('garde le nom d’un entrepreneur individuel dans le coffre, hors des faits', async () => {
    const { siren, siret } = entreprise();
    const individuel = { siret, ...lieu('53'), forme: 'entrepreneur-individuel' };
    expect(await bretonne.agir('entreprises', { ...individuel, raisonSociale: 'Anne Le Goff' })).toMatchObject({
      status: 422,
      body: { code: 'nom-de-personne-hors-du-coffre' },
    });
    expect(await bretonne.agir('entreprises', { ...individuel, exploitantId: uuidv7() })).toMatchObject({
      status: 422,
      body: { code: 'exploitant-inconnu' },
    });
    const cle = { 'idempotency-key': uuidv7() };
    const personne = { nom: 'Anne Le Goff', courriel: 'anne.legoff@example.org' };
    const { body } = await bretonne.agir('personnes', personne, cle);
    expect((await bretonne.agir('personnes', personne, cle)).body).toEqual(body);
    const exploitantId = body.personneId as string;
    const { body: acte } = await bretonne.faire('entreprises', { ...individuel, exploitantId });
    const lue = await bretonne.lireApres(acte.position, `entreprises/${siren}`);
    expect(lue.body).toMatchObject({ forme: 'entrepreneur-individuel', raisonSociale: null, exploitantId });
    expect(JSON.stringify([acte, lue.body])).not.toMatch(/Goff/);

    const pilote = await programme.personne('mission.pilote', 'FR');
    const consultation = `personnes/${exploitantId}/consultation`;
    const motif = 'Contrôle du dossier';
    expect((await pilote.agir(consultation, { motif })).body).toEqual({ personneId: exploitantId, ...personne });
    expect(await pilote.agir(consultation, {})).toMatchObject({ status: 400, body: { code: 'champs-incorrects' } });
    expect((await bretonne.agir(consultation, { motif })).body).toEqual({ personneId: exploitantId, ...personne });
    const occitane = await programme.personne('region.instructeur', '76');
    expect(await occitane.agir(consultation, { motif })).toMatchObject({
      status: 404,
      body: { code: 'personne-inconnue' },
    });
    const comptable = await programme.personne('region.comptable', '53');
    expect(await comptable.agir(consultation, { motif })).toMatchObject({
      status: 403,
      body: { code: 'consultation-non-habilitee' },
    });
    expect((await pilote.agir(`personnes/${uuidv7()}/consultation`, { motif })).status).toBe(404);

    const notees = 'select role, motif, refusee from coffre.consultations order by id limit 4';
    expect(await programme.requete(notees)).toEqual([
      { role: 'mission.pilote', motif, refusee: false },
      { role: 'region.instructeur', motif, refusee: false },
      { role: 'region.instructeur', motif, refusee: false },
      { role: 'region.comptable', motif: 'refusée', refusee: true },
    ]);
    for (const change of ["update coffre.consultations set motif = ''", 'delete from coffre.consultations'])
      await expect(programme.requete(change)).rejects.toThrow(/ne se modifie pas/);
  });

  it('une personne ne lit que deux cents identités en un jour', async () => {
    const auditeur = await programme.personne('auditeur', 'FR');
    await programme.requete(
      `insert into coffre.consultations (personne_id, consulte_par, role, motif)
        select gen_random_uuid(), '${auditeur.personneId}', 'auditeur', 'essai' from generate_series(1, 199)`,
    );
    const lectures = await Promise.all(
      Array.from({ length: 5 }, () => auditeur.agir(`personnes/${uuidv7()}/consultation`, { motif: 'essai' })),
    );
    expect(lectures.map(({ status }) => status).sort()).toEqual([404, 422, 422, 422, 422]);
    expect(lectures.find(({ status }) => status === 422)?.body.code).toBe('consultations-trop-nombreuses');
    const refusees = `select from coffre.consultations where consulte_par = '${auditeur.personneId}' and refusee`;
    expect(await programme.requete(refusees)).toHaveLength(4);
  });
});
