import { v7 as uuidv7 } from 'uuid';
import { dateDeParis } from '#libs/france';
import {
  accordLe,
  type Appelant,
  AUJOURDHUI,
  jour,
  MOTIF_DE_DATE,
  Programme,
  Region,
  type Corps,
} from '../support/programme';

interface Fait extends Corps {
  readonly id: string;
  readonly flux: string;
  readonly position: string;
  readonly type: string;
  readonly changements: readonly Corps[] | null;
}
interface Page {
  readonly total: number;
  readonly lignes: readonly Fait[];
}
interface Suivi {
  readonly fait: Fait;
  readonly cause: Fait | null;
  readonly suites: readonly Fait[];
}

const typesDe = ({ lignes }: Page) => lignes.map(({ type }) => type);

describe('les histoires', () => {
  let programme: Programme;
  let region: Region;
  let mission: Appelant;
  let dossierId: string;
  let siren: string;
  const montantAccordeCentimes = 100_000;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 10_000_000);
    mission = await programme.personne('mission.pilote', 'FR');
    const autre = await region.proposer(await region.enroler(), montantAccordeCentimes);
    await region.valider(autre, 'reserve');
    siren = await region.enroler();
    dossierId = await region.proposer(siren, montantAccordeCentimes);
    await region.valider(dossierId, 'reserve');
    const accord = { montantAccordeCentimes, ...accordLe(jour(-5)), ...MOTIF_DE_DATE };
    await region.equipe.signataire.faire(`dossiers-aide/${dossierId}/accord`, accord);
    await region.attendre(dossierId, { etat: 'accorde' });
    await programme.journal.auRepos();
  });
  afterAll(() => programme.fermer());

  const lire = async (demande: string, qui: Appelant = mission) =>
    (await qui.lire<Page>(`audit/faits?taille=100&${demande}`)).body;

  it('réunit les faits d’un dossier et de ce qu’il a touché, exactement ceux qu’une requête retrouve', async () => {
    const histoire = await lire(`sur=${dossierId}`);
    const attendues = await programme.requete<{ position: string }>(
      `select lpad(position::text, 20, '0') as position from es.events
        where stream_id like '%${dossierId}%' or data::text like '%${dossierId}%' or correlation_id in
          (select correlation_id from es.events where stream_id = 'dossierAide-${dossierId}') order by 1`,
    );
    expect(histoire.lignes.map(({ position }) => position)).toEqual(attendues.map(({ position }) => position));
    expect(histoire.total).toBe(attendues.length);
    const categories = new Set(histoire.lignes.map(({ flux }) => flux.slice(0, flux.indexOf('-'))));
    expect(categories).toEqual(new Set(['dossierAide', 'enveloppe', 'compteDeMinimis', 'message']));
    const reservation = histoire.lignes.find(({ type }) => type.startsWith('CreditsReserves'));
    expect(reservation?.changements).not.toEqual([]);
    const deuxieme = await mission.lire(`audit/faits?sur=${dossierId}&page=2&taille=3`);
    expect(deuxieme.body).toMatchObject({
      total: histoire.total,
      lignes: histoire.lignes.slice(3, 6),
    });
  });

  it('d’une entreprise, des actes d’une personne, d’un territoire, d’une suite d’actes', async () => {
    expect(typesDe(await lire(`sur=${siren}`))).toEqual(
      expect.arrayContaining(['EntrepriseEnrolee.v2', 'DossierDepose.v3', 'AideAccordee.v2']),
    );
    const { personneId } = region.equipe.signataire;
    expect(typesDe(await lire(`acteur=${personneId}`))).toEqual(['AideAccordee.v2']);
    const accord = (await lire(`acteur=${personneId}`)).lignes[0];
    expect(typesDe(await lire(`correlation=${String(accord?.correlationId)}`))).toEqual(
      expect.arrayContaining(['AideAccordee.v2', 'AideDeMinimisOctroyee.v2', 'MessageEnregistre.v1']),
    );
    const { territoire } = region.equipe.signataire.acteur;
    expect((await lire(`territoire=${territoire}&sur=${dossierId}`)).total).toBeGreaterThan(5);
    expect((await lire('territoire=94')).total).toBe(0);
  });

  it('se filtre par type, rôle, module, et par période d’enregistrement ou de droit', async () => {
    const sur = `sur=${dossierId}`;
    expect(typesDe(await lire(`${sur}&type=AideAccordee`))).toEqual(['AideAccordee.v2']);
    expect(typesDe(await lire(`${sur}&type=AideAccordee.v1`))).toEqual([]);
    expect(typesDe(await lire(`${sur}&role=region.signataire`))).toEqual(['AideAccordee.v2']);
    expect(new Set((await lire(`${sur}&module=messages`)).lignes.map(({ flux }) => flux.split('-')[0]))).toEqual(
      new Set(['message']),
    );
    const leJour = `du=${jour(-5)}&au=${jour(-5)}`;
    expect(typesDe(await lire(`${sur}&${leJour}&selon=droit`))).toContain('AideAccordee.v2');
    expect(typesDe(await lire(`${sur}&${leJour}`))).not.toContain('AideAccordee.v2');
    expect((await lire(`${sur}&au=${jour(-1)}`)).total).toBe(0);
    const droit = (await lire(`${sur}&selon=droit`)).lignes.map(
      ({ compteLe, faitA }) => compteLe ?? dateDeParis(String(faitA)),
    );
    expect(droit).toEqual(droit.toSorted());
  });

  it('suit un fait : ce qui l’a causé, ce qui en a suivi', async () => {
    const { lignes } = await lire(`sur=${dossierId}&type=AideAccordee`);
    const { body } = await mission.lire<Suivi>(`audit/faits/${lignes[0]!.id}`);
    expect(body.fait).toEqual(lignes[0]);
    expect(body.cause).toBeNull();
    expect(body.suites.map(({ type }) => type)).toEqual(expect.arrayContaining(['AideDeMinimisOctroyee.v2']));
    const { body: suite } = await mission.lire<Suivi>(`audit/faits/${body.suites[0]!.id}`);
    expect(suite.cause?.id).toBe(lignes[0]!.id);
    expect(await mission.lire(`audit/faits/${uuidv7()}`)).toMatchObject({
      status: 404,
      body: { code: 'fait-inconnu' },
    });
  });

  it('ne montre à un auditeur que sa région, ses modules et sa période', async () => {
    const { territoire } = region.equipe.signataire.acteur;
    const sur = `sur=${dossierId}`;
    const sien = await programme.auditeurSous({}, territoire);
    expect((await lire(sur, sien)).total).toBeGreaterThan(5);
    const { lignes } = await lire(sur, sien);
    const ailleurs = await programme.auditeurSous({}, '94');
    expect(await lire(sur, ailleurs)).toMatchObject({ total: 0, lignes: [] });
    expect(await ailleurs.lire(`audit/faits/${lignes[0]!.id}`)).toMatchObject({ status: 404 });
    const mandats = await lire(`territoire=${territoire}&type=MandatDAuditDelivre`, sien);
    expect(mandats.lignes.map(({ flux }) => flux)).toEqual([expect.stringMatching(/^mandatAudit-/)]);
    const desMessages = await lire(sur, await programme.auditeurSous({ modules: ['messages'] }));
    expect(desMessages.lignes.every(({ flux }) => flux.startsWith('message-'))).toBe(true);
    expect(desMessages.total).toBeGreaterThan(0);
    expect((await lire(sur, await programme.auditeurSous({ faitsAu: jour(-1) }))).total).toBe(0);
    expect((await lire(sur, await programme.auditeurSous({ faitsDu: AUJOURDHUI }))).total).toBeGreaterThan(5);
    expect(await region.equipe.instructeur.lire(`audit/faits?${sur}`)).toMatchObject({ status: 403 });
  });

  it('refuse une demande qui ne se lit pas, et donne une page vide de ce que rien ne nomme', async () => {
    for (const demande of ['sur=', 'sur=dossier', 'territoire=FR', 'acteur=x', `sur=${siren}&au=hier`])
      expect((await mission.lire(`audit/faits?${demande}`)).status).toBe(400);
    expect(await lire(`sur=${uuidv7()}`)).toMatchObject({ total: 0, lignes: [] });
  });

  it('sans autre demande, est celle de tous les faits', async () => {
    const { body } = await mission.lire<Page>('audit/faits?taille=100&type=AideAccordee');
    expect(typesDe(body)).toEqual(['AideAccordee.v2']);
    await programme.journal.auRepos();
    const faits = await programme.journal.faitsDuJournal();
    expect((await mission.lire<Page>('audit/faits')).body.total).toBe(faits);
  });
});
