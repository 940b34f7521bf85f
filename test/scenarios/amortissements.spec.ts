import { autrement, CE_MOIS, PretCommence, RELEVE } from '../support/prets-commences';
import { Prets, REGLAGES_DES_PRETS } from '../support/prets';
import { AUJOURDHUI, Programme, Region, type Corps } from '../support/programme';
import { ServeurSmtp } from '../support/serveur-smtp';
import { until } from '../support/until';

const CREDITS = 10_000_00;

describe('l’amortissement public d’un prêt', () => {
  let programme: Programme;
  let smtp: ServeurSmtp;
  let region: Region;
  beforeAll(async () => {
    smtp = await ServeurSmtp.ouvrir();
    programme = await Programme.lancer(REGLAGES_DES_PRETS(smtp));
    region = await Region.ouvrir(programme, CREDITS);
    // The envelope of the scheme may be that of last year: the money is that of the day of the decision.
    const annee = Number(AUJOURDHUI.slice(0, 4));
    const chemin = `dispositifs/${region.dispositifId}/enveloppes`;
    await region.equipe.gestionnaire.agir(chemin, { annee, montantCentimes: CREDITS });
  });
  afterAll(async () => {
    await programme.fermer();
    await smtp.fermer();
  });

  let paires = 0;
  const commencer = async () => {
    paires += 1;
    return PretCommence.ouvrir(await Prets.ouvrir(programme, smtp, region, `PRETS-${paires}`));
  };
  const attendre = async (pret: PretCommence, attendu: Corps) =>
    (
      await until(
        () => pret.prets.preteuse.lire(pret.amortissement),
        ({ body }) => Object.entries(attendu).every(([champ, valeur]) => body[champ] === valeur),
      )
    ).body;

  const aControler = ({ conventionId }: PretCommence, combien: number) =>
    until(
      () => region.equipe.instructeur.lire(`releves-de-pret?aFaire=controler&conventionId=${conventionId}`),
      ({ body }) => body.total === combien,
    );

  it('va du relevé validé au paiement, une personne après l’autre', async () => {
    const pret = await commencer();
    const { preteuse, utilisatrice } = pret.prets;
    const siren = preteuse.acteur.territoire;
    const saisie = `${pret.releve}/saisie`;
    const forfait = { ...RELEVE, facture: [{ code: 'forfait', montantCentimes: 1_00 }] };
    expect(await pret.code(preteuse, saisie, forfait)).toBe('ligne-de-facture-interdite');
    const profit = { ...RELEVE, facture: [{ code: 'salaires', montantCentimes: 1_740_01 }] };
    expect((await preteuse.agir(saisie, profit)).body).toMatchObject({
      code: 'facture-au-dela-du-maximum',
      maximumCentimes: 1_740_00,
    });
    await pret.saisir();
    expect(await pret.code(preteuse, saisie, { ...RELEVE, heuresCentiemes: 1 })).toBe('releve-de-pret-deja-saisi');
    expect(await pret.code(preteuse, `${pret.releve}/validation`, { rang: 1 })).toBe('releve-reserve-a-l-utilisatrice');
    expect(await pret.code(preteuse, `${pret.amortissement}/demande`, {})).toBe('releve-de-pret-non-valide');
    const { body: aValider } = await until(
      () => utilisatrice.lire<{ lignes: readonly Corps[] }>(`releves-de-pret?aFaire=valider&mois=${CE_MOIS}`),
      ({ body }) => body.lignes.length > 0,
    );
    expect(aValider.lignes).toEqual([
      expect.objectContaining({
        maximumCentimes: 1_740_00,
        suite: 'Utilisatrice : valider le relevé, ou le contester.',
      }),
    ]);
    expect((await preteuse.lire('releves-de-pret?aFaire=valider')).body).toMatchObject({ total: 0 });
    await pret.valider();
    expect(await pret.code(utilisatrice, `${pret.amortissement}/demande`, {})).toBe(
      'amortissement-d-un-autre-beneficiaire',
    );
    expect(await pret.financer()).toMatchObject({ etat: 'accorde', montantCentimes: 522_00, plafonnePar: null });
    await region.attendreCompte(siren, { reserveCentimes: 0, utiliseCentimes: 522_00 });
    const { instructeur, comptable } = region.equipe;
    expect(await pret.code(instructeur, `${pret.amortissement}/paiement`, { reference: 'M-1' })).toBe(
      'paiement-d-amortissement-reserve',
    );
    const { body } = await comptable.faire(`${pret.amortissement}/paiement`, { reference: 'M-1' });
    expect((await preteuse.lireApres(body.position, pret.amortissement)).body).toMatchObject({
      etat: 'paye',
      reference: 'M-1',
      suite: null,
    });
    expect((await preteuse.lireApres(body.position, 'amortissements/nombres')).body).toEqual([
      { etat: 'paye', nombre: 1, montantCentimes: 522_00 },
    ]);
    const mission = await programme.personne('mission.pilote', 'FR');
    expect((await mission.lireApres(body.position, `amortissements?siren=${siren}&region=53`)).body).toMatchObject({
      total: 1,
    });
    const etrangere = await programme.personne('entreprise.dirigeant', '356000000');
    expect((await etrangere.lire(pret.amortissement)).status).toBe(404);
    expect((await etrangere.lire(pret.releve)).status).toBe(404);
  });

  it('attend le relevé qui remplace celui qui est contesté', async () => {
    const pret = await commencer();
    const { preteuse, utilisatrice } = pret.prets;
    await pret.saisir();
    await utilisatrice.faire(`${pret.releve}/contestation`, { rang: 1, motif: 'heures-inexactes' });
    await aControler(pret, 1);
    expect(await pret.code(utilisatrice, `${pret.releve}/validation`, { rang: 1 })).toBe('etape-de-releve-impossible');
    expect(await pret.code(preteuse, `${pret.amortissement}/demande`, {})).toBe('releve-de-pret-non-valide');
    await pret.rectifier(1, autrement(1_000_00, 600_00));
    expect(await pret.code(utilisatrice, `${pret.releve}/validation`, { rang: 1 })).toBe('releve-de-pret-remplace');
    await pret.valider(2);
    const lus = await until(
      () => preteuse.lire<readonly Corps[]>('releves-de-pret/nombres'),
      ({ body }) => body.some(({ etat }) => etat === 'valide'),
    );
    expect(lus.body).toEqual([
      { etat: 'remplace', nombre: 1, aControler: 0 },
      { etat: 'valide', nombre: 1, aControler: 0 },
    ]);
    expect(await pret.financer()).toMatchObject({ etat: 'accorde', rangDuReleve: 2, montantCentimes: 300_00 });
  });

  it('est rendu quand le relevé change avant le paiement', async () => {
    const pret = await commencer();
    const siren = pret.prets.preteuse.acteur.territoire;
    await pret.saisir();
    await pret.valider();
    expect(await pret.financer()).toMatchObject({ etat: 'accorde' });
    await region.attendreCompte(siren, { utiliseCentimes: 522_00 });
    await pret.rectifier(1, autrement(1_000_00, 600_00));
    await attendre(pret, { etat: 'caduc' });
    await region.attendreCompte(siren, { utiliseCentimes: 0, reserveCentimes: 0 });
    const { comptable } = region.equipe;
    expect(await pret.code(comptable, `${pret.amortissement}/paiement`, { reference: 'M-2' })).toBe(
      'etape-d-amortissement-impossible',
    );
  });

  it('est régularisé quand le relevé change après le paiement : une créance, puis un complément', async () => {
    const pret = await commencer();
    const { preteuse } = pret.prets;
    await pret.saisir();
    await pret.valider();
    await pret.financer();
    await pret.payer('M-3');
    await pret.rectifier(1, autrement(1_456_00, 850_00));
    await aControler(pret, 1);
    await pret.valider(2);
    await aControler(pret, 0);
    const trop = await attendre(pret, { tropPercuCentimes: 85_20 });
    expect(trop.suite).toContain('recouvrer');
    expect((await preteuse.lire('amortissements?aFaire=recouvrer')).body).toMatchObject({ total: 1 });
    expect(await pret.code(preteuse, `${pret.amortissement}/demande`, {})).toBe('rien-a-amortir');
    await pret.rectifier(2, autrement(2_000_00, 1_000_00));
    await pret.valider(3);
    await attendre(pret, { tropPercuCentimes: 0, complementCentimes: 78_00 });
    expect(await pret.financer()).toMatchObject({
      ...{ etat: 'accorde', numero: 2, duCentimes: 600_00, dejaPayeCentimes: 522_00, montantCentimes: 78_00 },
    });
    await pret.payer('M-4');
    await region.attendreCompte(preteuse.acteur.territoire, { utiliseCentimes: 600_00 });
    await pret.rectifier(3, autrement(1_000_00, 600_00));
    await pret.valider(4);
    await attendre(pret, { tropPercuCentimes: 300_00 });
    const { comptable } = region.equipe;
    const recouvrement = `${pret.amortissement}/recouvrement`;
    expect(await pret.code(comptable, recouvrement, { reference: 'TR-1', montantCentimes: 300_01 })).toBe(
      'recouvrement-au-dela-de-la-creance',
    );
    await comptable.faire(recouvrement, { reference: 'TR-1', montantCentimes: 300_00 });
    expect(await attendre(pret, { tropPercuCentimes: 0 })).toMatchObject({ recouvreLe: AUJOURDHUI, suite: null });
    await region.attendreCompte(preteuse.acteur.territoire, { utiliseCentimes: 300_00 });
    expect(await pret.code(preteuse, `${pret.amortissement}/demande`, {})).toBe('rien-a-amortir');

    for (const qui of [preteuse, pret.prets.utilisatrice, region.equipe.instructeur]) {
      const { status, html } = await pret.dossierDePreuve(programme.url, qui);
      expect(status).toBe(200);
      for (const dit of [
        'salaires 1 200,00 € + charges 504,00 € + frais 36,00 € = 1 740,00 € au plus ; facturé : 1 000,00 €',
        'Relevé de prêt validé',
        'dirigeant de l’entreprise utilisatrice',
        '30 % de 1 740,00 €, 1 000,00 € au plus, et 740,00 € que la facture laisse = 522,00 €',
        '− 522,00 € déjà payés ; demandé : 78,00 €',
        '522,00 €, mandat M-3',
        'comptable de la région',
        '436,80 € dus, 522,00 € payés ; trop-perçu 85,20 €, complément 0,00 €',
        '300,00 €, titre TR-1 ; reste 0,00 €',
        AUJOURDHUI.split('-').reverse().join('/'),
      ])
        expect(html).toContain(dit);
      expect(html).not.toMatch(/Kervella|example\.org/);
    }
    const etrangere = await programme.personne('entreprise.dirigeant', '356000000');
    expect((await pret.dossierDePreuve(programme.url, etrangere)).status).toBe(404);
    const mission = await programme.personne('mission.pilote', 'FR');
    const { body: verse } = await until(
      () => mission.lire('versements?recommandation=7'),
      ({ body }) => body.totalCentimes === 1_122_00,
    );
    expect(verse).toMatchObject({ total: 3, totalCentimes: 1_122_00 });
  });

  it('ne se dit en public que masqué, tant que moins de cinq entreprises ont prêté', async () => {
    const html = await until(
      async () => (await fetch(`${programme.url}/pilotage/pilote`)).text(),
      (lue) => lue.includes('Prêts par région de la prêteuse'),
    );
    const section = /<section aria-labelledby="prets">([^]*?)<\/section>/.exec(html)?.[1] ?? '';
    expect(section).toContain('Vente en ligne');
    const chiffres = [...section.matchAll(/<td class="nombre">([^<]*)</g)].map(([, chiffre]) => chiffre);
    expect(new Set(chiffres)).toEqual(new Set(['masqué']));
  });
});
