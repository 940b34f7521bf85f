import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { fait } from '#facts/aides-regionales';
import { fait as faitDAmortissement } from '#facts/amortissements';
import { fait as faitDePrestation } from '#facts/prestations';
import { ORIGIN } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import type { ProjectionEngine } from '#libs/projections';
import { Atelier } from '../../../test/support/atelier';
import { VERSEMENTS } from '../chiffres/versements';
import { valeursDe, type Filtre } from '../filtre';
import { mesures } from '../mesures/mesures.projection';
import { Versements, type CriteresDeVersements } from './versements-en-base';
import { versements } from './versements.projection';

interface Paye {
  readonly recommandation: string;
  readonly region: string;
  readonly mois: string;
  readonly centimes: number;
}

interface Paiement {
  readonly source: 'v1' | 'v2' | 'prestation' | 'amortissement';
  readonly region: string;
  readonly jour: string;
  readonly montants: readonly number[];
}

const RECOMMANDATIONS: Readonly<Record<string, string>> = { 'PrestationPayee.v1': '2', 'AmortissementPaye.v1': '7' };

const additionner = (payes: readonly { readonly centimes: number | null }[]) =>
  payes.reduce((somme, { centimes }) => somme + (centimes ?? 0), 0);

describe('les subventions versées', () => {
  let atelier: Atelier;
  let engine: ProjectionEngine;
  beforeAll(async () => {
    atelier = await Atelier.open([...versements.tables, ...mesures.tables]);
    engine = atelier.engine({ projections: [versements, mesures] });
    await engine.start();
  });
  afterAll(() => atelier.close());

  const unPaiement: fc.Arbitrary<Paiement> = fc.record({
    source: fc.constantFrom('v1', 'v2', 'prestation', 'amortissement'),
    region: fc.constantFrom('53', '01'),
    jour: fc.nat(150).map((rang) => ajouterDesJours('2026-01-01', rang)),
    montants: fc.array(fc.integer({ min: 1, max: 900_000_000 }), { minLength: 1, maxLength: 3 }),
  });
  const unMois = fc.option(fc.constantFrom('2026-01', '2026-03', '2026-06'), { nil: undefined });
  const desCriteres: fc.Arbitrary<CriteresDeVersements> = fc.record({
    recommandation: fc.option(fc.constantFrom('2', '5', '7'), { nil: undefined }),
    region: fc.option(fc.constantFrom('53', '01'), { nil: undefined }),
    du: unMois,
    au: unMois,
  });

  /** Every fact that pays, as the journal holds it. */
  const duJournal = async (): Promise<Paye[]> => {
    const payes: Paye[] = [];
    const types = ['AidePayee.v1', 'AidePayee.v2', 'PrestationPayee.v1', 'AmortissementPaye.v1'];
    for await (const { events } of atelier.store.readAll({ after: ORIGIN, types }))
      for (const { type, data } of events) {
        const { region, ...paye } = data as Readonly<Record<string, string | number>>;
        const recommandation = RECOMMANDATIONS[type] ?? '5';
        const centimes = Number(paye.montantPayeCentimes ?? paye.montantCentimes);
        payes.push({
          recommandation,
          region: String(region),
          mois: String(paye.payeeLe ?? paye.payeLe).slice(0, 7),
          centimes,
        });
      }
    return payes;
  };

  const chiffre = (filtre: Filtre) =>
    VERSEMENTS.lire(
      (un) => atelier.source.query(VERSEMENTS.decompte.sql('lecture'), valeursDe(VERSEMENTS.decompte, un, '')),
      filtre,
    );

  const enregistrer = async ({ source, region, jour: payeeLe, montants }: Paiement) => {
    if (source === 'prestation')
      for (const montantCentimes of montants) {
        const prestationId = randomUUID();
        const paye = faitDePrestation('PrestationPayee.v1')({ prestationId, region, payeeLe, montantCentimes });
        await atelier.record(`prestation-${prestationId}`, paye);
      }
    else if (source === 'amortissement') {
      const conventionId = randomUUID();
      const faits = montants.map((montantCentimes, rang) =>
        faitDAmortissement('AmortissementPaye.v1')({
          ...{ conventionId, numero: rang + 1, region, payeLe: payeeLe, montantCentimes },
        }),
      );
      await atelier.record(`amortissement-${conventionId}.2026-09`, ...faits);
    } else {
      const dossierId = randomUUID();
      const payes = montants.map((montantPayeCentimes) =>
        fait(source === 'v1' ? 'AidePayee.v1' : 'AidePayee.v2')({ dossierId, region, payeeLe, montantPayeCentimes }),
      );
      await atelier.record(`dossierAide-${dossierId}`, fait('DossierDepose.v3')({ dossierId, region }), ...payes);
    }
  };

  it('font la somme des faits qui paient, et mènent à eux, sous chaque filtre', async () => {
    const question = new Versements(atelier.source);
    let entiers = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(unPaiement, { minLength: 1, maxLength: 12 }), desCriteres, async (lot, criteres) => {
        for (const paiement of lot) await enregistrer(paiement);
        await Promise.all([versements, mesures].map(({ name }) => atelier.reached(engine, name)));
        const tous = await duJournal();
        const { total } = await chiffre({});
        if (total?.centimes != null) {
          entiers += 1;
          expect(total.centimes).toBe(additionner(tous));
          expect(total.versements).toBe(tous.length);
        }

        const { recommandation, region, du = '', au = '9999' } = criteres;
        const voulus = tous.filter(
          (paye) =>
            [undefined, paye.recommandation].includes(recommandation) &&
            [undefined, paye.region].includes(region) &&
            paye.mois >= du &&
            paye.mois <= au,
        );
        const trouves = await question.lister(criteres, { skip: 0, take: 1_000 });
        expect(trouves.totalCentimes).toBe(additionner(voulus));
        expect(additionner(trouves.lignes)).toBe(trouves.totalCentimes);
        expect([trouves.total, trouves.lignes.length]).toEqual([voulus.length, voulus.length]);
        expect(additionner(await question.compter(criteres))).toBe(trouves.totalCentimes);
        expect((await question.lister({}, { skip: 0, take: 1 })).totalCentimes).toBe(additionner(tous));
        for (const { recommandation: une, region: sa, mois, centimes } of (await chiffre({})).lignes) {
          const ligne = await question.lister(
            { recommandation: une, region: sa, du: mois, au: mois },
            { skip: 0, take: 1 },
          );
          if (centimes !== null) expect(ligne.totalCentimes).toBe(centimes);
        }
      }),
      { numRuns: 16 },
    );
    expect(entiers).toBeGreaterThan(0);
  });

  it('disent de chaque fait ce qu’il paie, à qui et sous quelle référence', async () => {
    const question = new Versements(atelier.source);
    const dossierId = randomUUID();
    const paye = fait('AidePayee.v2')({ dossierId, region: '76', payeeLe: '2024-02-03', montantPayeCentimes: 12_345 });
    const position = await atelier.record(`dossierAide-${dossierId}`, fait('DossierDepose.v3')({ dossierId }), paye);
    await Promise.all([versements, mesures].map(({ name }) => atelier.reached(engine, name)));
    const { lignes } = await question.lister({ region: '76' }, { skip: 0, take: 5 });
    expect(lignes).toEqual([
      {
        faitId: expect.any(String) as string,
        position: Number(position),
        fait: 'AidePayee.v2',
        recommandation: '5',
        objetId: dossierId,
        siren: fait('DossierDepose.v3')().data.siren,
        region: '76',
        mois: '2024-02',
        verseLe: '2024-02-03',
        centimes: 12_345,
        reference: paye.data.reference,
      },
    ]);
  });
});
