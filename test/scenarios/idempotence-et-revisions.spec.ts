import { v7 as uuidv7 } from 'uuid';
import {
  entreprise,
  MOTIF_DE_DATE,
  Programme,
  Region,
  TROIS_MOIS,
  type Fini,
  type Reponse,
} from '../support/programme';
import { lieu } from '../support/lieu';

const faitDe = ({ body }: Reponse<Fini>): Readonly<Record<string, unknown>> => ({ ...body.faits[0]?.data });

describe('une demande envoyée plusieurs fois, ou sur un état ancien', () => {
  let programme: Programme;
  let region: Region;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 1_000_000);
  });
  afterAll(() => programme.fermer());

  const abonder = (decision: string, montantCentimes: number, entetes: Readonly<Record<string, string>>) =>
    region.equipe.gestionnaire.agir(
      `enveloppes/${region.enveloppeId}/abondement`,
      { montantCentimes, decision },
      entetes,
    );
  const depot = (dossierId: string, siren: string) => {
    const { chemin, corps } = region.actes(dossierId, siren, 100_000).depot;
    return [chemin, corps] as const;
  };

  it('cinquante fois la même à la fois : un seul effet, cinquante réponses égales', async () => {
    const [chemin, corps] = depot(uuidv7(), await region.enroler());
    const entetes = { 'idempotency-key': uuidv7() };
    const reponses = await Promise.all(
      Array.from({ length: 50 }, () => region.equipe.instructeur.agir(chemin, corps, entetes)),
    );
    expect(new Set(reponses.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(reponses.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(reponses[0]?.body).toMatchObject({ revision: 0, faits: [{ type: 'DossierDepose.v3' }] });
    const plusTard = await region.equipe.instructeur.agir(chemin, corps, entetes);
    expect(plusTard.body).toEqual(reponses[0]?.body);
  });

  it('cinquante abondements différents à la fois : chacun compte une fois, ou dit que l’état a changé', async () => {
    await region.attendreEnveloppe({ montantCentimes: 1_000_000 });
    const reponses = await Promise.all(
      Array.from({ length: 50 }, (_, rang) => abonder(`DM ${rang}`, 1_000, { 'idempotency-key': `cle-${rang}` })),
    );
    const faites = reponses.filter(({ status }) => status === 200).length;
    expect(faites).toBeGreaterThan(0);
    for (const { status, body } of reponses.filter((reponse) => reponse.status !== 200)) {
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'etat-modifie' });
    }
    await region.attendreEnveloppe({ montantCentimes: 1_000_000 + 1_000 * faites });
  });

  it('la même clé pour un autre corps est refusée', async () => {
    const entetes = { 'idempotency-key': uuidv7() };
    const [chemin, corps] = depot(uuidv7(), await region.enroler());
    expect((await region.equipe.instructeur.agir(chemin, corps, entetes)).status).toBe(200);
    const autre = { ...corps, montantDemandeCentimes: 200_000 };
    expect(await region.equipe.instructeur.agir(chemin, autre, entetes)).toMatchObject({
      status: 422,
      body: { code: 'cle-deja-utilisee' },
    });
  });

  it('la même clé d’une autre personne est une autre demande', async () => {
    const entetes = { 'idempotency-key': 'ma-cle' };
    const collegue = await programme.personne('region.instructeur', '53');
    const siren = await region.enroler();
    for (const personne of [region.equipe.instructeur, collegue]) {
      const reponse = await personne.agir(...depot(uuidv7(), siren), entetes);
      expect(reponse).toMatchObject({ status: 200, body: { faits: [{ type: 'DossierDepose.v3' }] } });
    }
  });

  it('la même clé, sous un autre droit de la même personne, est une autre demande', async () => {
    const entetes = { 'idempotency-key': uuidv7() };
    const siren = await region.enroler();
    const personneId = uuidv7();
    const bretonne = await programme.personne('region.instructeur', '53', personneId);
    const occitane = await programme.personne('region.instructeur', '76', personneId);
    const [chemin, corps] = depot(uuidv7(), siren);
    expect((await bretonne.agir(chemin, corps, entetes)).status).toBe(200);
    expect(await occitane.agir(chemin, corps, entetes)).toMatchObject({
      status: 422,
      body: { code: 'entreprise-hors-du-programme' },
    });
  });

  describe('trente jours après, quand la clé est oubliée', () => {
    const oublier = () => programme.requete('delete from es.commands');
    const entetes = { 'idempotency-key': 'cle-de-trente-jours' };

    it('une autre demande sous la même clé est faite, et a ses propres identifiants', async () => {
      const { instructeur } = region.equipe;
      const dossiers = [];
      const unions = [];
      for (const rang of [0, 1]) {
        const { siret, siren } = entreprise();
        await instructeur.faire('entreprises', {
          siret,
          ...lieu('53'),
          forme: 'personne-morale',
          raisonSociale: `Ateliers ${rang}`,
        });
        const enrolement = { origine: 'connecteur', enroleeLe: TROIS_MOIS.enrolement, ...MOTIF_DE_DATE };
        const enrolee = await instructeur.faire(`entreprises/${siren}/enrolement`, enrolement, entetes);
        unions.push(faitDe(enrolee).entrepriseUniqueId);
        await oublier();
        const deposee = await instructeur.faire(...depot(uuidv7(), siren), entetes);
        dossiers.push(faitDe(deposee).dossierId);
        await oublier();
      }
      expect(new Set(unions).size).toBe(2);
      expect(new Set(dossiers).size).toBe(2);
    });

    it('une autre personne a un autre identifiant', async () => {
      const { instructeur } = region.equipe;
      const identifiants = [];
      for (const nom of ['Anne Le Goff', 'Yann Le Bras']) {
        const { body } = await instructeur.agir('personnes', { nom }, entetes);
        identifiants.push(body.personneId);
        await oublier();
      }
      expect(new Set(identifiants).size).toBe(2);
    });

    it('la même demande retrouve ses faits, sans les refaire', async () => {
      const [chemin, corps] = depot(uuidv7(), await region.enroler());
      const premiere = await region.equipe.instructeur.agir(chemin, corps, entetes);
      await oublier();
      const seconde = await region.equipe.instructeur.agir(chemin, corps, entetes);
      expect(seconde).toMatchObject({ status: 200, body: { faits: premiere.body.faits, revision: 0 } });
    });
  });

  it('une clé mal formée est refusée par son nom', async () => {
    expect(await abonder('DM', 1, { 'idempotency-key': 'avec espace' })).toMatchObject({
      status: 400,
      body: { champs: [{ champ: 'Idempotency-Key' }] },
    });
  });

  it('If-Match sur une révision ancienne est refusé avec l’état actuel', async () => {
    const { siret, siren } = entreprise();
    const { instructeur } = region.equipe;
    const fiche = { siret, ...lieu('53'), forme: 'personne-morale', raisonSociale: 'Ateliers' };
    const { headers } = await instructeur.faire('entreprises', fiche);
    expect(headers.get('etag')).toBe('"0"');
    const enrolement = { origine: 'connecteur', enroleeLe: TROIS_MOIS.enrolement, ...MOTIF_DE_DATE };
    const faux = await instructeur.agir(`entreprises/${siren}/enrolement`, enrolement, { 'if-match': '"7"' });
    expect(faux).toMatchObject({
      status: 412,
      body: {
        code: 'etat-modifie',
        revisionAttendue: '7',
        revisionActuelle: '0',
        etatActuel: { etat: 'referencee', siren },
      },
    });
    const juste = await instructeur.agir(`entreprises/${siren}/enrolement`, enrolement, { 'if-match': '"0"' });
    expect(juste.headers.get('etag')).toBe('"1"');
    const ailleurs = await programme.personne('region.instructeur', '76');
    const cache = await ailleurs.agir(`entreprises/${siren}/enrolement`, enrolement, { 'if-match': '"0"' });
    expect(cache).toMatchObject({ status: 404, body: { code: 'entreprise-inconnue' } });
    expect(cache.body).not.toHaveProperty('etatActuel');
    expect((await abonder('DM', 1, { 'if-match': 'sept' })).body).toMatchObject({ champs: [{ champ: 'If-Match' }] });
  });

  it('If-Match sur le dossier d’une autre entreprise répond comme s’il n’existait pas', async () => {
    const [siren, autre] = [await region.enroler(), await region.enroler()];
    const dirigeant = await programme.personne('entreprise.dirigeant', autre);
    const [chemin, corps] = depot(uuidv7(), siren);
    await region.equipe.instructeur.faire(chemin, corps);
    const comme = { ...corps, siren: autre };
    const existant = await dirigeant.agir(chemin, comme, { 'if-match': '"0"' });
    const absent = await dirigeant.agir(depot(uuidv7(), autre)[0], comme, { 'if-match': '"0"' });
    expect(existant).toMatchObject({ status: 412, body: { code: 'etat-modifie', revisionActuelle: 'no-stream' } });
    expect({ ...existant.body, correlationId: '' }).toEqual({ ...absent.body, correlationId: '' });
  });

  it('un dépôt avec un autre contenu sous le même identifiant est un conflit', async () => {
    const siren = await region.enroler();
    const [chemin, corps] = depot(uuidv7(), siren);
    await region.equipe.instructeur.faire(chemin, corps);
    const autre = { ...corps, depenseEligibleCentimes: 200_000 };
    expect(await region.equipe.instructeur.agir(chemin, autre)).toMatchObject({
      status: 409,
      body: { code: 'dossier-deja-depose', title: 'Conflit' },
    });
  });

  it('n’est pas dite faite à une personne qui en a fait une autre', async () => {
    const region = await Region.ouvrir(programme, 1_000_000);
    const { gestionnaire } = region.equipe;
    const autre = await programme.personne('region.gestionnaire-financier', '53');
    const chemin = `enveloppes/${region.enveloppeId}/abondement`;
    const [dm1, dm2] = ['DM1', 'DM2'].map((decision) => ({ montantCentimes: 1_000, decision }));
    await gestionnaire.faire(chemin, dm1);
    await autre.faire(chemin, dm2);
    expect((await gestionnaire.faire(chemin, dm1)).body.faits).toEqual([]);
    expect(await autre.agir(chemin, dm1)).toMatchObject({ status: 409, body: { code: 'deja-fait-par-autrui' } });
    await region.attendreEnveloppe({ montantCentimes: 1_002_000 });
  });
});
