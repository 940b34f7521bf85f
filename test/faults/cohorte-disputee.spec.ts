import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError, EventStore } from '#libs/event-sourcing';
import { AdmettreEntreprise, SortirEntreprise, type Candidature } from '#modules/pme-digitale';
import { FixerQuota } from '../../src/modules/pme-digitale/experimentation/fixer-quota/fixer-quota';
import { OuvrirExperimentation } from '../../src/modules/pme-digitale/experimentation/ouvrir-experimentation/ouvrir-experimentation';
import { Cohorte, plafondsDe } from '../support/cohorte';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database';
import { personneDe, Programme, Region, type Processus } from '../support/programme';
import { sideBySide } from '../support/side-by-side';
import { contexteDe, envoyer, processusDuTest } from './commandes-du-systeme';
import { lireEtVerifier } from './places-de-la-cohorte';

const TOURS = 20;
const CANDIDATES = 400;
const PLACES = 150;
/** Commands under way, half of them in each process. */
const A_LA_FOIS = 40;

/**
 * Three tenths are of Brittany, two fifths are micro-enterprises, a quarter is of one sector: each quota holds some of them back, and the
 * 126 that none bounds, with those of the widest quota, are more than the places.
 */
const candidature = (rang: number): Candidature => ({
  siren: String(100_000_000 + rang),
  rang: 1,
  region: rang % 10 < 3 ? '53' : '76',
  taille: Math.floor(rang / 10) % 5 < 2 ? 'micro' : 'petite',
  secteur: Math.floor(rang / 50) % 4 === 0 ? 'JZ' : 'BE',
});
const QUOTAS = plafondsDe(CANDIDATES, { '53': 30, micro: 50, JZ: 30 });

describe('une cohorte que deux processus remplissent', () => {
  let base: FreshDatabase;
  let processus: readonly [NestFastifyApplication, NestFastifyApplication];
  beforeAll(async () => {
    base = await freshDatabase();
    const premier = await processusDuTest(base.url);
    processus = [premier, await processusDuTest(base.url)];
  });
  afterAll(async () => {
    for (const un of processus) await un.close();
    await base.drop();
  });

  const store = () => processus[0].get(EventStore);
  const pilote = (nom: string) => ({ ...contexteDe(nom), actor: personneDe('mission.pilote', 'FR') });

  const ouvrir = (experimentationId: string) => {
    const conditions = { experimentationId, places: PLACES, ...QUOTAS, motif: 'recommandation-7' as const };
    return envoyer(processus[0], new OuvrirExperimentation(conditions, pilote(`ouvrir ${experimentationId}`)));
  };

  const admettre = (experimentationId: string, rang: number) => {
    const data = { ...candidature(rang), experimentationId };
    return envoyer(processus[rang % 2]!, new AdmettreEntreprise(data, contexteDe(`${experimentationId} ${rang}`)));
  };

  const sortir = (experimentationId: string, siren: string, un: NestFastifyApplication) => {
    const data = { experimentationId, siren, rang: 1, motif: 'depart-volontaire' as const };
    return envoyer(un, new SortirEntreprise(data, contexteDe(`${experimentationId} sort ${siren}`)));
  };

  it('en admet exactement 150, de numéros distincts, et met les autres dans l’ordre', async () => {
    const tous = Array.from({ length: CANDIDATES }, (_, rang) => rang);
    for (let tour = 0; tour < TOURS; tour += 1) {
      const code = `TOUR-${tour}`;
      await ouvrir(code);
      // Steps that have no divisor in common with 400: each company comes once, in another order.
      const pas = [1, 7, 11, 13][tour % 4] ?? 1;
      const arrivees = tous.map((rang) => (rang * pas) % CANDIDATES);
      await sideBySide(arrivees, A_LA_FOIS, (rang) => admettre(code, rang));
      const { cohorte, faits } = await lireEtVerifier(store(), code);
      expect(cohorte.admises.map(({ numero }) => numero).toSorted((un, autre) => un - autre)).toEqual(
        Array.from({ length: PLACES }, (_, rang) => rang + 1),
      );
      expect(cohorte.attente).toHaveLength(CANDIDATES - PLACES);
      const obstacles = faits.flatMap(({ type, data }) =>
        type === 'EntrepriseMiseEnAttente.v1' ? data.obstacles : [],
      );
      expect([...new Set(obstacles)].sort()).toEqual(['places', 'region', 'secteur', 'taille']);

      const sortantes = cohorte.admises.slice(0, 14);
      await Promise.all(sortantes.map(({ siren }, rang) => sortir(code, siren, processus[rang % 2]!)));
      const apres = await lireEtVerifier(store(), code);
      expect(apres.faits.filter(({ type }) => type === 'EntrepriseSortie.v1')).toHaveLength(14);
      expect(apres.cohorte.admises).toHaveLength(PLACES);
    }
  });

  it('tient ses quotas quand ils changent pendant les admissions', async () => {
    const rangs = Array.from({ length: 120 }, (_, rang) => rang);
    let refus = 0;
    for (let tour = 0; tour < TOURS; tour += 1) {
      const code = `QUOTA-${tour}`;
      await ouvrir(code);
      const fixer = async (plafond: number) => {
        const data = {
          experimentationId: code,
          axe: 'region',
          code: '53',
          plafond,
          motif: 'quota-insuffisant',
        } as const;
        try {
          await envoyer(processus[1], new FixerQuota(data, pilote(`${code} plafond ${plafond}`)));
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          refus += 1;
        }
      };
      // A low ceiling early, a high one that promotes, one that is too low by then, and the last.
      const changements: Readonly<Record<number, number>> = { 5: 3, 40: 30, 70: 5, 100: 36 };
      await sideBySide(rangs, 16, async (rang) => {
        const plafond = changements[rang];
        await Promise.all([admettre(code, rang), ...(plafond === undefined ? [] : [fixer(plafond)])]);
      });
      const { cohorte } = await lireEtVerifier(store(), code);
      expect(cohorte.admises.length + cohorte.attente.length).toBe(rangs.length);
    }
    // At least the ceiling that was too low; never all of them.
    expect(refus).toBeGreaterThanOrEqual(TOURS);
    expect(refus).toBeLessThan(4 * TOURS);
  });
});

describe('une sortie et sa promotion, l’ouvrier tué au milieu', () => {
  let programme: Programme;
  let cohorte: Cohorte;
  let ouvrier: Processus;
  beforeAll(async () => {
    programme = await Programme.installer();
    ouvrier = await programme.lancer({ ROLE: 'worker' });
    const api = await programme.lancer({ ROLE: 'api' });
    programme.joindre = () => api.url;
    cohorte = await Cohorte.ouvrir(programme, await Region.ouvrir(programme, 1_000_000), { places: 3 });
  });
  afterAll(() => programme.fermer());

  it('se retrouvent entières : la place est à une seule, et chaque statut le sait', async () => {
    const admises = [];
    for (let rang = 0; rang < 3; rang += 1) admises.push(await cohorte.repondue());
    for (let tour = 0; tour < 10; tour += 1) {
      const suivante = await cohorte.repondue();
      const sortante = admises.shift()!;
      const depart = sortante.dirigeante.faire(`${cohorte.adresseDe(sortante.siren)}/depart`, {
        motif: 'depart-volontaire',
      });
      if (tour % 2 === 0) await depart;
      await ouvrier.tuer();
      ouvrier = await programme.lancer({ ROLE: 'worker' });
      await depart;
      const { numero } = await cohorte.attendre(suivante.siren, 'admis');
      expect([1, 2, 3]).toContain(numero);
      admises.push(suivante);
      await programme.journal.auRepos();
      const [compte] = await programme.requete<{ promotions: number; sorties: number; obtenus: number }>(
        `select count(*) filter (where type = 'EntreprisePromue.v1')::int as promotions,
          count(*) filter (where type = 'EntrepriseSortie.v1')::int as sorties,
          count(*) filter (where type = 'StatutObtenu.v1')::int as obtenus from es.events`,
      );
      expect(compte).toEqual({ promotions: tour + 1, sorties: tour + 1, obtenus: 3 + tour + 1 });
      const numeros = await Promise.all(
        admises.map(async ({ siren }) => (await cohorte.attendre(siren, 'admis')).numero),
      );
      expect(numeros.toSorted()).toEqual([1, 2, 3]);
    }
  });
});
