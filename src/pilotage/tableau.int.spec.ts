import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { fait } from '#facts/aides-regionales';
import { ajouterDesJours } from '#libs/france';
import type { ProjectionEngine } from '#libs/projections';
import { BUDGETS, DELAIS, DOSSIERS_PAR_ETAT } from '#modules/aides-regionales';
import { Atelier } from '../../test/support/atelier';
import { ENTITIES, PROJECTIONS } from '../composition/parts';
import { valeursDe, type Decompte, type Filtre } from './filtre';
import { estArrondi, TableauDeBord, type Nom } from './tableau';

const JOUR = '2026-07-31';
const [UN, AUTRE] = ['0190c5a0-0000-7000-8000-00000000d153', '0190c5a0-0000-7000-8000-00000000d253'];

interface Dossier {
  readonly region: string;
  readonly dispositifId: string;
  readonly deposeLe: string;
  readonly accordeeLe: string | undefined;
  readonly attente: number | null;
  readonly montant: number;
}

const parGroupe = (dossiers: readonly Dossier[], cle: (dossier: Dossier) => string): [string, Dossier[]][] =>
  [...new Set(dossiers.map(cle))].sort().map((un) => [un, dossiers.filter((dossier) => cle(dossier) === un)]);

/** As PostgreSQL's `percentile_cont`, rounded as a decimal is. */
const centile = (jours: readonly number[], part: number): unknown => {
  if (jours.length === 0) return null;
  const rang = part * (jours.length - 1);
  const dessous = jours[Math.floor(rang)] ?? 0;
  return expect.closeTo(dessous + (rang - Math.floor(rang)) * ((jours[Math.ceil(rang)] ?? 0) - dessous), 6);
};

describe('le tableau de bord', () => {
  let atelier: Atelier;
  let engine: ProjectionEngine;
  beforeAll(async () => {
    atelier = await Atelier.open(ENTITIES);
    engine = atelier.engine({ projections: PROJECTIONS });
    await engine.start();
  });
  afterAll(() => atelier.close());

  const compte = (decompte: Decompte, filtre: Filtre) =>
    atelier.source.query<{ region: string; etat: string; demandeCentimes: number }[]>(
      decompte.sql('lecture'),
      valeursDe(decompte, filtre, JOUR),
    );

  /** The same, file by file. */
  const unParUn = (dossiers: readonly Dossier[], { region, dispositif, du = '', au = '9999' }: Filtre) => {
    const vus = dossiers.filter(
      (dossier) =>
        [undefined, dossier.region].includes(region) && [undefined, dossier.dispositifId].includes(dispositif),
    );
    const dansLaPeriode = (jour: string) => jour.slice(0, 7) >= du && jour.slice(0, 7) <= au;
    const deposes = vus.filter(({ deposeLe }) => dansLaPeriode(deposeLe));
    const demandes = (parmi: readonly Dossier[]) => parmi.reduce((somme, { montant }) => somme + montant, 0);
    return {
      etats: parGroupe(deposes, ({ accordeeLe }) => (accordeeLe === undefined ? 'depose' : 'accorde')).map(
        ([etat, parmi]) => ({ etat, nombre: parmi.length, demandeCentimes: demandes(parmi) }),
      ),
      demandes: parGroupe(deposes, (dossier) => dossier.region).map(([code, parmi]) => ({
        region: code,
        demandeCentimes: demandes(parmi),
      })),
      delais: [...parGroupe(vus, (dossier) => dossier.region), ...(vus.length > 0 ? [['FR', vus] as const] : [])]
        .map(([code, parmi]) => {
          const decides = parmi.filter(({ accordeeLe }) => accordeeLe !== undefined && dansLaPeriode(accordeeLe));
          const jours = decides.map(({ attente }) => attente ?? 0).sort((a, b) => a - b);
          const attendus = parmi.filter(({ accordeeLe }) => accordeeLe === undefined);
          const enRetard = attendus.filter(
            ({ deposeLe }) => Temporal.PlainDate.from(deposeLe).add({ months: 2 }).toString() < JOUR,
          );
          return {
            region: code,
            decisions: jours.length,
            medianeJours: centile(jours, 0.5),
            p90Jours: centile(jours, 0.9),
            enAttente: attendus.length,
            enRetard: enRetard.length,
          };
        })
        .filter(({ decisions, enAttente }) => decisions + enAttente > 0),
    };
  };

  const mois = fc.option(fc.constantFrom('2026-01', '2026-03', '2026-06'), { nil: undefined });
  const unFiltre: fc.Arbitrary<Filtre> = fc.record({
    region: fc.option(fc.constantFrom('53', '01'), { nil: undefined }),
    dispositif: fc.option(fc.constantFrom(UN, AUTRE), { nil: undefined }),
    du: mois,
    au: mois,
  });
  const unDossier = fc.record({
    region: fc.constantFrom('53', '01'),
    dispositifId: fc.constantFrom(UN, AUTRE),
    depot: fc.nat(200),
    attente: fc.option(fc.nat(150)),
    montant: fc.integer({ min: 1, max: 1_000_000 }),
  });

  it('dit ce que l’on compte dossier par dossier, sous chaque filtre', async () => {
    const dossiers: Dossier[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(unDossier, { minLength: 1, maxLength: 25 }), unFiltre, async (lot, filtre) => {
        for (const { region, dispositifId, depot, attente, montant } of lot) {
          const dossierId = randomUUID();
          const deposeLe = ajouterDesJours('2026-01-01', depot);
          const accordeeLe = attente === null ? undefined : ajouterDesJours(deposeLe, attente);
          const demande = { dossierId, region, dispositifId, deposeLe, montantDemandeCentimes: montant };
          const decide = accordeeLe === undefined ? [] : [fait('AideAccordee.v2')({ dossierId, accordeeLe })];
          await atelier.record(`dossierAide-${dossierId}`, fait('DossierDepose.v3')(demande), ...decide);
          dossiers.push({ region, dispositifId, deposeLe, accordeeLe, attente, montant });
        }
        await Promise.all(PROJECTIONS.map(({ name }) => atelier.reached(engine, name)));
        const etats = await compte(DOSSIERS_PAR_ETAT, filtre);
        const budgets = await compte(BUDGETS, filtre);
        const delais = await compte(DELAIS, filtre);
        expect({
          etats: etats.toSorted((a, b) => (a.etat < b.etat ? -1 : 1)),
          demandes: budgets.map(({ region, demandeCentimes }) => ({ region, demandeCentimes })),
          delais: delais.toSorted((a, b) => (a.region < b.region ? -1 : 1)),
        }).toEqual(unParUn(dossiers, filtre));
      }),
      { numRuns: 25 },
    );
  });

  /** Envelopes are public; delays, years and places are of nobody. */
  const EXACTS = [
    ...['ouvertCentimes', 'deAnnee', 'aAnnee', 'annee', 'medianeJours', 'p90Jours'],
    ...['departements', 'placesLibres'],
  ];

  it('arrondit ce qu’un filtre fait recompter, et rien sans filtre', async () => {
    const tableau = new TableauDeBord(atelier.source);
    const arrondisDe = async (filtre: Filtre) => {
      const { chiffres } = await tableau.lire(filtre, JOUR);
      const noms = (Object.keys(chiffres) as Nom[]).filter((nom) => estArrondi(nom, { region: '53' }));
      const lignes = noms
        .map((nom) => chiffres[nom])
        .flatMap(({ lignes: siennes, total }) => [...siennes, ...(total ? [total] : [])]);
      const valeurs = lignes.flatMap((ligne) => Object.entries(ligne));
      return valeurs.flatMap(([champ, valeur]: [string, unknown]) =>
        typeof valeur === 'number' && !EXACTS.includes(champ)
          ? [champ.endsWith('Centimes') ? Number(valeur.toPrecision(2)) === valeur : valeur % 5 === 0]
          : [],
      );
    };
    expect(new Set(await arrondisDe({ region: '53' }))).toEqual(new Set([true]));
    expect(await arrondisDe({})).toContain(false);
  });

  it('ne montre d’un chiffre seul que ce que la page en montre', async () => {
    const tableau = new TableauDeBord(atelier.source);
    const filtre = { region: '53' };
    const { chiffres } = await tableau.lire(filtre, JOUR);
    for (const nom of Object.keys(chiffres) as (keyof typeof chiffres)[])
      expect((await tableau.lireUn(nom, filtre, JOUR)).chiffre).toEqual(chiffres[nom]);
  });
});
