import { v7 as uuidv7 } from 'uuid';
import { until } from '../support/until';
import { AUJOURDHUI, Programme, Region, type Appelant, type Corps } from '../support/programme';
import { ServeurSmtp } from '../support/serveur-smtp';

interface Page {
  readonly total: number;
  readonly decompte: Corps;
  readonly lignes: readonly (Corps & { readonly messageId: string; readonly objet: string })[];
}

describe('les messages', () => {
  let programme: Programme;
  let smtp: ServeurSmtp;
  let region: Region;
  let siren: string;
  let dossierId: string;
  let dirigeante: Appelant;
  beforeAll(async () => {
    smtp = await ServeurSmtp.ouvrir();
    programme = await Programme.lancer({ SMTP_URL: smtp.url, EXPEDITEUR: 'ne-pas-repondre@croissance.example' });
    region = await Region.ouvrir(programme, 1_000_000_00);
    siren = await region.enroler();
    const { body } = await region.equipe.instructeur.agir('personnes', {
      nom: 'Anne Martin',
      courriel: 'anne@example.org',
    });
    dirigeante = await programme.personne('entreprise.dirigeant', siren, String(body.personneId));
  });
  afterAll(async () => {
    await programme.fermer();
    await smtp.fermer();
  });

  const lister = async (qui: Appelant, filtre = '') =>
    (await qui.lire<Page>(`messages?sujetNature=dossier-aide&sujetId=${dossierId}${filtre}`)).body;
  const attendre = (nombre: number) =>
    until(
      () => lister(dirigeante, '&etat=remis'),
      ({ total }) => total === nombre,
    );

  it('partent quand un dossier est déposé, accordé et payé, à qui l’a déposé', async () => {
    dossierId = uuidv7();
    const { depot, instruction, proposition, accord, paiement } = region.actes(dossierId, siren, 500_000);
    await dirigeante.faire(depot.chemin, { ...depot.corps, recuLe: undefined, motifDeReception: undefined });
    expect((await attendre(1)).lignes.map(({ objet }) => objet)).toEqual([
      `Demande d’aide du ${AUJOURDHUI.split('-').reverse().join('/')} : dépôt enregistré`,
    ]);
    const ceJour = (corps: object) =>
      JSON.parse(JSON.stringify(corps).replace(/\d{4}-\d{2}-\d{2}/g, AUJOURDHUI)) as object;
    for (const acte of [instruction, proposition]) await region.faire({ ...acte, corps: ceJour(acte.corps) });
    await region.equipe.responsable.faire(`dossiers-aide/${dossierId}/validation`, { valideeLe: AUJOURDHUI });
    await region.attendre(dossierId, { financement: 'reserve' });
    for (const acte of [accord, paiement]) await region.faire({ ...acte, corps: ceJour(acte.corps) });
    const { lignes, decompte } = await attendre(3);
    expect(lignes.map(({ gabarit }) => gabarit).sort()).toEqual(['aide-accordee', 'aide-payee', 'dossier-depose']);
    expect(decompte).toEqual({ aEnvoyer: 0, remis: 3, echoue: 0, nonEnvoye: 0 });
    expect(smtp.recus.map(({ a }) => a)).toEqual([['anne@example.org'], ['anne@example.org'], ['anne@example.org']]);
    for (const { texte } of smtp.recus)
      expect(texte).toMatch(/^Bonjour Anne Martin,\n[^]*La mission Croissance Connectée/);
    const [consultations] = await programme.requete<{ lues: number }>(
      `select count(*)::int as lues from coffre.consultations where role = 'systeme'`,
    );
    expect(consultations?.lues).toBe(3);
  });

  it('ne contiennent aucune donnée personnelle dans les faits', async () => {
    const faits = await programme.requete<{ data: object }>(`select data from es.events where type like 'Message%'`);
    expect(faits.length).toBeGreaterThanOrEqual(6);
    expect(JSON.stringify(faits)).not.toMatch(/Anne|Martin|example\.org/);
  });

  it('montrent leur état et leur objet, et leur texte sur la base intégrée seule', async () => {
    const [ligne] = (await lister(dirigeante, '&gabarit=aide-accordee')).lignes;
    expect(ligne).toMatchObject({
      destinataireId: dirigeante.personneId,
      territoire: '53',
      siren,
      etat: 'remis',
      motif: null,
      essais: 1,
      enregistreLe: AUJOURDHUI,
      termineLe: AUJOURDHUI,
      luLe: null,
      texte: null,
      raisonSansTexte: expect.stringContaining('base intégrée') as string,
    });
  });

  it('se voient de leur destinataire, de l’entreprise, de la région, de la mission et des auditeurs', async () => {
    const voient = [
      await programme.personne('entreprise.mandataire', siren),
      region.equipe.comptable,
      await programme.personne('mission.lecteur', 'FR'),
      await programme.personne('auditeur', 'FR'),
      await programme.personne('auditeur', '53'),
      await programme.personne('connecteur', '76', dirigeante.personneId),
    ];
    const neVoientPas = [
      await programme.personne('region.instructeur', '76'),
      await programme.personne('entreprise.dirigeant', '356000000'),
      await programme.personne('connecteur', '53'),
      await programme.personne('dpo', 'FR'),
    ];
    for (const [qui, total] of [...voient.map((un) => [un, 3] as const), ...neVoientPas.map((un) => [un, 0] as const)])
      expect([qui.acteur.role, qui.acteur.territoire, (await lister(qui)).total]).toEqual([
        qui.acteur.role,
        qui.acteur.territoire,
        total,
      ]);
    expect((await lister(region.equipe.comptable, '&destinataire=a-moi')).total).toBe(0);
    expect((await lister(dirigeante, '&destinataire=a-moi&etat=echoue')).total).toBe(0);
  });

  it('se marquent comme lus par leur destinataire seul, une fois', async () => {
    const [ligne] = (await lister(dirigeante)).lignes;
    const lecture = `messages/${ligne?.messageId ?? ''}/lecture`;
    const refus = async (qui: Appelant) => (await qui.agir(lecture, {})).body.code;
    expect(await refus(region.equipe.instructeur)).toBe('lecture-reservee-au-destinataire');
    expect(await refus(await programme.personne('region.instructeur', '76'))).toBe('message-inconnu');
    const { body } = await dirigeante.faire(lecture, {});
    expect(body.faits).toMatchObject([{ type: 'MessageLu.v1', data: { luLe: AUJOURDHUI } }]);
    expect((await dirigeante.faire(lecture, {})).body.faits).toEqual([]);
    const { body: relue } = await dirigeante.lireApres<Page>(body.position, `messages?sujetId=${dossierId}`);
    expect(relue.lignes.map(({ luLe }) => luLe).sort()).toEqual([AUJOURDHUI, null, null]);
  });

  it('échouent, et le disent, quand le coffre ne connaît pas la personne', async () => {
    const dossier = await region.proposer(await region.enroler(), 100_000);
    const { body } = await until(
      () => region.equipe.instructeur.lire<Page>(`messages?sujetId=${dossier}`),
      ({ body: page }) => page.lignes[0]?.etat === 'echoue',
    );
    expect(body.lignes).toMatchObject([{ motif: 'personne-inconnue', essais: 1 }]);
  });
});

describe('sans serveur de messagerie', () => {
  it('les messages sont enregistrés, ne partent pas, et ne partiront pas plus tard', async () => {
    const programme = await Programme.lancer();
    const smtp = await ServeurSmtp.ouvrir();
    try {
      const region = await Region.ouvrir(programme, 1_000_000_00);
      const dossierId = await region.proposer(await region.enroler(), 100_000);
      const lire = () => region.equipe.instructeur.lire<Page>(`messages?sujetId=${dossierId}`);
      const nonEnvoyes = {
        decompte: { aEnvoyer: 0, remis: 0, echoue: 0, nonEnvoye: 1 },
        lignes: [{ motif: 'envoi-eteint' }],
      };
      const eteint = await until(lire, ({ body }) => body.decompte.nonEnvoye === 1);
      expect(eteint.body).toMatchObject(nonEnvoyes);
      expect((await programme.dernier.sante('ready')).body.messagerie).toMatch(/^Aucun serveur de messagerie/);

      await programme.arreter();
      const allume = await programme.lancer({ SMTP_URL: smtp.url, EXPEDITEUR: 'mission@croissance.example' });
      await programme.journal.auRepos();
      expect((await lire()).body).toMatchObject(nonEnvoyes);
      expect((await allume.sante('ready')).body.messagerie).toBe('Un serveur de messagerie est relié.');
      expect(smtp.recus).toEqual([]);
    } finally {
      await programme.fermer();
      await smtp.fermer();
    }
  });
});

describe('un programme tué après que le serveur a accepté, avant le fait', () => {
  it('envoie encore, sous le même Message-ID, et retient une remise', async () => {
    let tuer: (() => Promise<void>) | undefined;
    const smtp = await ServeurSmtp.ouvrir({ avantDeRepondre: () => tuer?.() });
    const reglages = { SMTP_URL: smtp.url, EXPEDITEUR: 'mission@croissance.example' };
    const programme = await Programme.lancer(reglages);
    try {
      const region = await Region.ouvrir(programme, 1_000_000_00);
      const { body } = await region.equipe.instructeur.agir('personnes', {
        nom: 'Anne Martin',
        courriel: 'anne@example.org',
      });
      const siren = await region.enroler();
      const dirigeante = await programme.personne('entreprise.dirigeant', siren, String(body.personneId));
      const dossierId = uuidv7();
      const { depot } = region.actes(dossierId, siren, 100_000);
      const premier = programme.dernier;
      tuer = () => premier.tuer();
      await dirigeante
        .agir(depot.chemin, { ...depot.corps, recuLe: undefined, motifDeReception: undefined })
        .catch(() => undefined);
      await until(
        () => smtp.recus.length,
        (recus) => recus === 1 && premier.fini,
      );
      tuer = undefined;
      await programme.lancer(reglages);
      const remis = await until(
        () => dirigeante.lire<Page>(`messages?sujetId=${dossierId}`),
        ({ body: page }) => page.lignes[0]?.etat === 'remis',
      );
      expect(remis.body.lignes).toMatchObject([{ essais: 1 }]);
      const identifiants = smtp.recus.map(({ entetes }) => entetes.get('message-id'));
      expect(identifiants).toEqual([identifiants[0], identifiants[0]]);
      expect(await programme.journal.nombreDe('MessageRemis.v1')).toBe(1);
    } finally {
      await programme.fermer();
      await smtp.fermer();
    }
  });
});
