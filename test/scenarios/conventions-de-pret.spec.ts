import { v7 as uuidv7 } from 'uuid';
import { CLAUSES, Prets, REGLAGES_DES_PRETS, type Pret } from '../support/prets';
import { AUJOURDHUI, jour, Programme, Region, type Appelant } from '../support/programme';
import { ServeurSmtp } from '../support/serveur-smtp';
import { until } from '../support/until';

describe('une convention de prêt de main-d’œuvre', () => {
  let programme: Programme;
  let smtp: ServeurSmtp;
  let prets: Prets;
  beforeAll(async () => {
    smtp = await ServeurSmtp.ouvrir();
    programme = await Programme.lancer({ ...REGLAGES_DES_PRETS(smtp), LOG_LEVEL: 'info' });
    prets = await Prets.ouvrir(programme, smtp, await Region.ouvrir(programme, 1_000_000));
  });
  afterAll(async () => {
    await programme.fermer();
    await smtp.fermer();
  });

  const code = async (qui: Appelant, chemin: string, corps: object = {}) => (await qui.agir(chemin, corps)).body.code;
  const attendre = (pret: Pret, attendu: object) =>
    until(
      async () => (await prets.preteuse.lire(pret.chemin)).body,
      (lue) => Object.entries(attendu).every(([champ, valeur]) => lue[champ] === valeur),
    );

  it('réunit accord, avenant, consultations et signatures, puis court, se renouvelle et finit par le retour', async () => {
    const { preteuse, utilisatrice } = prets;
    const pret = await prets.rediger();
    const { empreinte } = await prets.lire(pret);
    expect(await code(preteuse, `${pret.chemin}/debut`)).toBe('pret-sans-consentement');

    const lien = await prets.lien(pret, 1);
    const repondre = 'Salarié : répondre par le lien reçu.';
    await until(
      () => prets.lire(pret),
      ({ suite }) => String(suite).includes(repondre),
    );
    const page = await prets.ouvrir(lien);
    expect(page.status).toBe(200);
    expect(page.html).toContain('J’accepte ce prêt');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect((await prets.lire(pret)).consentiLe).toBeNull();
    expect((await prets.repondre(lien, 'retirer')).html).toContain('J’accepte ce prêt');
    expect((await prets.repondre(lien, 'accepter')).html).toContain('Vous avez accepté ce prêt');
    expect((await prets.repondre(lien, 'refuser')).html).toContain('Vous avez accepté ce prêt');
    expect((await prets.ouvrir(lien)).html).not.toContain('<form');
    await attendre(pret, { consentiLe: AUJOURDHUI });

    expect(await code(preteuse, `${pret.chemin}/debut`)).toBe('pret-sans-avenant');
    await prets.signerLAvenant(pret, String(empreinte));
    expect(await code(preteuse, `${pret.chemin}/debut`)).toBe('pret-sans-consultation-cse');
    await prets.consulterLesCse(pret);
    expect(await code(preteuse, `${pret.chemin}/debut`)).toBe('pret-sans-signature');
    const { body: aSigner } = await utilisatrice.lire<{ lignes: readonly object[] }>(
      'conventions-de-pret?aFaire=signer',
    );
    expect(aSigner.lignes).toEqual([expect.objectContaining({ empreinte })]);
    await prets.signer(pret, String(empreinte));
    expect(await code(utilisatrice, `${pret.chemin}/debut`)).toBe('reserve-a-la-preteuse');
    await preteuse.faire(`${pret.chemin}/debut`, {});
    await utilisatrice.faire(`${pret.chemin}/suspension`, { motif: 'fermeture-temporaire' });
    await utilisatrice.faire(`${pret.chemin}/reprise`, {});

    await preteuse.faire(`${pret.chemin}/renouvellement`, { au: jour(200) });
    const { renouvellementEmpreinte } = await attendre(pret, { part: 'tenue', renouvellementAu: jour(200) });
    const encore = await prets.lien(pret, 3);
    expect((await prets.repondre(encore, 'accepter')).html).toContain('Vous avez accepté ce prêt');
    await prets.signerLAvenant(pret, String(renouvellementEmpreinte));
    await prets.signer(pret, String(renouvellementEmpreinte));
    await attendre(pret, { au: jour(200), renouvellementAu: null, empreinte: renouvellementEmpreinte });

    await utilisatrice.faire(`${pret.chemin}/rupture`, { motif: 'accord-des-entreprises' });
    const { body } = await preteuse.faire(`${pret.chemin}/retour`, { poste: 'meme-poste', retourLe: AUJOURDHUI });
    const finie = await preteuse.lireApres(body.position, pret.chemin);
    expect(finie.body).toMatchObject({ etat: 'rompue', retourLe: AUJOURDHUI, suite: null });
  });

  it('a un dossier de preuve que ses entreprises et les autorités impriment, et nul autre', async () => {
    const pret = await prets.rediger();
    const { empreinte } = await prets.lire(pret);
    await prets.repondre(await prets.lien(pret, 1), 'accepter');
    await prets.consulterLesCse(pret);
    const dossier = async (qui?: Appelant) => {
      const headers = { accept: 'text/html', ...(qui ? { authorization: `Bearer ${qui.jeton}` } : {}) };
      const reponse = await fetch(`${programme.url}/${pret.chemin}/dossier-de-preuve`, { headers });
      return { status: reponse.status, html: await reponse.text() };
    };
    for (const qui of [prets.utilisatrice, prets.region.equipe.instructeur]) {
      const { status, html } = await dossier(qui);
      expect(status).toBe(200);
      for (const dit of [
        String(empreinte),
        'Accord du salarié recueilli',
        'salarié, reconnu par un lien à usage unique',
        'dirigeant de l’entreprise utilisatrice',
        'prêteuse : consulté le ',
        'réponse, jusqu’au ',
        AUJOURDHUI.split('-').reverse().join('/'),
      ])
        expect(html).toContain(dit);
      expect(html).not.toMatch(/Kervella|example\.org/);
    }
    expect((await dossier()).status).toBe(401);
    expect((await dossier(await programme.personne('entreprise.dirigeant', '356000000'))).status).toBe(404);
    expect((await dossier(await programme.personne('connecteur', '53'))).status).toBe(403);
  });

  it('perd signatures, accord et avenant quand son contenu change', async () => {
    const pret = await prets.rediger();
    const avant = String((await prets.lire(pret)).empreinte);
    const lien = await prets.lien(pret, 1);
    await prets.repondre(lien, 'accepter');
    await prets.signerLAvenant(pret, avant);
    await prets.signer(pret, avant);
    await attendre(pret, { etat: 'signee' });
    await prets.preteuse.faire(`${pret.chemin}/modification`, { ...CLAUSES, heuresParMois: 50 });
    await attendre(pret, { part: 'tenue', version: 2 });
    const apres = await prets.lire(pret);
    expect(apres).toMatchObject({
      etat: 'en-preparation',
      consentiLe: null,
      avenantLe: null,
      signaturePreteuseLe: null,
      signatureUtilisatriceLe: null,
    });
    expect(await code(prets.utilisatrice, `${pret.chemin}/signature`, { empreinte: avant })).toBe(
      'contenu-de-convention-change',
    );
    const nouveau = await prets.lien(pret, 3);
    expect((await prets.ouvrir(nouveau)).html).toContain('50 heures par mois');
    expect((await prets.ouvrir(await prets.lien(pret, 2))).html).toContain('Ce lien ne sert plus');
  });

  it('n’écrit qu’une fois par jour au salarié qui n’a pas répondu, quoi que la prêteuse change', async () => {
    const pret = await prets.rediger();
    const lien = await prets.lien(pret, 1);
    for (const [version, heuresParMois] of [
      [2, 50],
      [3, 40],
    ] as const) {
      await prets.preteuse.faire(`${pret.chemin}/modification`, { ...CLAUSES, heuresParMois });
      const { suite } = await attendre(pret, { part: 'tenue', version });
      expect(suite).toContain('Programme : écrire au salarié, demain');
    }
    expect((await prets.ouvrir(lien)).html).toContain('attendez celui de demain');
    expect(await code(prets.preteuse, `${pret.chemin}/lien`)).toBe('lien-deja-envoye-ce-jour');
    // A loan that is written later is told to its employee: what came before was handled.
    await prets.lien(await prets.rediger(), 1);
    expect(smtp.recus.filter(({ a }) => a.includes(pret.courriel))).toHaveLength(1);
  });

  it('reste sans suite quand le salarié refuse, ou retire son accord', async () => {
    const refuse = await prets.rediger();
    const non = await prets.repondre(await prets.lien(refuse, 1), 'refuser');
    expect(non.html).toContain('Aucune sanction');
    await attendre(refuse, { etat: 'sans-suite', fin: 'sans-accord-du-salarie', suite: null });
    const retire = await prets.rediger();
    await prets.repondre(await prets.lien(retire, 1), 'accepter');
    expect((await prets.repondre(await prets.lien(retire, 2), 'retirer')).html).toContain(
      'Vous avez retiré votre accord',
    );
    await attendre(retire, { etat: 'sans-suite' });
    expect(await code(prets.preteuse, `${retire.chemin}/debut`)).toBe('etape-de-convention-impossible');
  });

  it('ne prête pas deux fois un salarié à la même entreprise, et rend son temps à la fin', async () => {
    const salarie = await prets.salarie();
    const premier = await prets.rediger({ partDuTempsPourCent: 70 }, salarie);
    expect((await prets.lire(premier)).part).toBe('tenue');
    const second = await prets.rediger({}, salarie);
    expect(await prets.lire(second)).toMatchObject({ part: 'refusee', partRefusee: 'deja-prete' });
    expect(
      await code(prets.preteuse, `${second.chemin}/signature`, { empreinte: (await prets.lire(second)).empreinte }),
    ).toBe('part-de-temps-indisponible');
    await prets.preteuse.faire(`${premier.chemin}/rupture`, { motif: 'accord-des-entreprises' });
    await until(
      async () => {
        await prets.preteuse.faire(`${second.chemin}/modification`, CLAUSES);
        return prets.lire(second);
      },
      ({ part }) => part === 'tenue',
    );
  });

  it('ne dure pas plus, avec une seconde convention, qu’avec une seule', async () => {
    const salarie = await prets.salarie();
    const premier = await prets.rediger({ au: jour(365) }, salarie);
    expect((await prets.lire(premier)).part).toBe('tenue');
    const second = await prets.rediger({ du: jour(366), au: jour(760) }, salarie);
    expect(await prets.lire(second)).toMatchObject({ part: 'refusee', partRefusee: 'duree-depassee' });
    await prets.preteuse.faire(`${second.chemin}/modification`, { ...CLAUSES, du: jour(366), au: jour(700) });
    await attendre(second, { part: 'tenue' });
  });

  it('répond de même à chaque lien que personne n’a reçu', async () => {
    const pret = await prets.rediger();
    const lien = await prets.lien(pret, 1);
    const faux = [
      '/mon-pret',
      '/mon-pret?lien=x',
      lien.replace(/.{5}$/, 'AAAAA'),
      lien.replace('.1.', '.2.'),
      lien.replace(/lien=[^.]+/, `lien=${uuidv7()}`),
    ];
    const pages = await Promise.all(faux.map((adresse) => prets.ouvrir(adresse)));
    expect(pages.map(({ status }) => status)).toEqual(faux.map(() => 404));
    expect(new Set(pages.map(({ html }) => html)).size).toBe(1);
    expect(pages[0]?.html).toContain('Ce lien n’est pas connu');
    for (const adresse of faux) expect((await prets.repondre(adresse, 'accepter')).status).toBe(404);
    expect((await prets.lire(pret)).consentiLe).toBeNull();
  });

  it('ne reçoit de formulaire que sur cette page, et rien d’autre qu’un formulaire', async () => {
    const envoyer = async (adresse: string, type: string, body: string) =>
      (await fetch(programme.url + adresse, { method: 'POST', headers: { 'content-type': type }, body })).status;
    const formulaire = 'application/x-www-form-urlencoded';
    expect(await envoyer('/mon-pret', 'application/json', '{"lien":"x","reponse":"accepter"}')).toBe(415);
    expect(await envoyer('/mon-pret', formulaire, 'lien=x&lien=y&reponse=accepter')).toBe(400);
    expect(await envoyer('/mon-pret', formulaire, 'lien=x&reponse=autre')).toBe(400);
    expect(await envoyer('/mon-pret', formulaire, `lien=${'x'.repeat(5_000)}&reponse=accepter`)).toBe(413);
    const { status } = await prets.preteuse.envoyer('POST', `conventions-de-pret/${uuidv7()}/debut`, 'a=b', {
      'content-type': formulaire,
    });
    expect(status).toBe(415);
  });

  it('ne laisse de secret ni dans les faits, ni en base, ni dans les journaux, ni aux entreprises', async () => {
    const pret = await prets.rediger();
    const lien = await prets.lien(pret, 1);
    await prets.ouvrir(lien);
    await prets.repondre(lien, 'accepter');
    await attendre(pret, { consentiLe: AUJOURDHUI });
    const secret = lien.split('.').at(-1) ?? '';
    for (const table of ['es.events', 'es.outbox', 'lecture.messages', 'coffre.liens', 'coffre.consultations']) {
      const lignes = await programme.requete(`select t::text from ${table} t where t::text like '%${secret}%'`);
      expect({ table, lignes }).toEqual({ table, lignes: [] });
    }
    expect(programme.dernier.journaux).toContain('/mon-pret');
    expect(programme.dernier.journaux).not.toContain(secret);
    expect(programme.dernier.journaux).not.toContain('lien=');
    const mission = await programme.personne('mission.pilote', 'FR');
    const sujet = `sujetNature=convention-de-pret&sujetId=${pret.chemin.split('/')[1]}`;
    const { body } = await mission.lire<{ readonly lignes: readonly { readonly gabarit: string }[] }>(
      `messages?${sujet}`,
    );
    // Others are written to both companies.
    const auSalarie = body.lignes.filter(({ gabarit }) => ['pret-a-accepter', 'pret-accepte'].includes(gabarit));
    expect(auSalarie).toHaveLength(2);
    expect(JSON.stringify(body)).not.toContain(secret);
    for (const qui of [prets.preteuse, mission])
      expect(JSON.stringify((await qui.lire(pret.chemin)).body)).not.toMatch(/Kervella|example\.org/);
  });

  it('se lit par ses deux entreprises, leurs régions et la mission, et par nul autre', async () => {
    const { instructeur } = prets.region.equipe;
    const ailleurs = await programme.personne('region.instructeur', '76');
    const etrangere = await programme.personne('entreprise.dirigeant', '356000000');
    const mission = await programme.personne('mission.pilote', 'FR');
    const { body: siennes } = await prets.preteuse.lire('conventions-de-pret');
    for (const qui of [prets.utilisatrice, instructeur, mission]) {
      expect((await qui.lire('conventions-de-pret')).body.total).toBe(siennes.total);
      const { body } = await qui.lire<readonly { nombre: number }[]>('conventions-de-pret/nombres');
      expect(body.reduce((somme, { nombre }) => somme + nombre, 0)).toBe(siennes.total);
    }
    for (const qui of [ailleurs, etrangere]) expect((await qui.lire('conventions-de-pret')).body.total).toBe(0);
    expect((await mission.lire('conventions-de-pret?region=76')).body.total).toBe(0);
    expect((await mission.lire('conventions-de-pret?competence=cybersecurite')).body.total).toBe(0);
    const enCours = await instructeur.lire('conventions-de-pret?aFaire=completer&region=53&competence=vente-en-ligne');
    expect(Number(enCours.body.total)).toBeGreaterThan(0);
  });

  it('refuse une entreprise hors du programme, la même deux fois et un salarié inconnu', async () => {
    const { salarieId } = await prets.salarie();
    const rediger = (change: object) =>
      code(prets.preteuse, `conventions-de-pret/${uuidv7()}/redaction`, {
        ...CLAUSES,
        utilisatriceSiren: prets.utilisatrice.acteur.territoire,
        salarieId,
        ...change,
      });
    expect(await rediger({ utilisatriceSiren: '356000000' })).toBe('entreprise-hors-convention');
    expect(await rediger({ utilisatriceSiren: prets.preteuse.acteur.territoire })).toBe(
      'preteuse-et-utilisatrice-identiques',
    );
    expect(await rediger({ salarieId: uuidv7() })).toBe('salarie-inconnu');
    expect(await rediger({ regime: 'L8241-3' })).toBe('regime-de-pret-ferme');
  });
});
