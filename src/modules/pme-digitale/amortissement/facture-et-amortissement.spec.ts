import fc from 'fast-check';
import { UnMoisDePret, type MoisDit } from '../../../../test/support/un-mois-de-pret';

const montant = fc.integer({ min: 0, max: 3_000_00 });
const unMois = fc
  .record({ salaires: montant, charges: montant, pourCent: fc.integer({ min: 0, max: 100 }) })
  .map(({ salaires, charges, pourCent }) => ({ salaires, charges, facture: Math.floor((salaires * pourCent) / 100) }));

const GESTES = {
  saisir: (jeu: UnMoisDePret, { dit }: Geste) => jeu.saisir(dit),
  valider: (jeu: UnMoisDePret) => jeu.valider(),
  contester: (jeu: UnMoisDePret) => jeu.contester(),
  demander: (jeu: UnMoisDePret) => jeu.demander(),
  retenir: (jeu: UnMoisDePret) => jeu.retenir(),
  financer: (jeu: UnMoisDePret) => jeu.financer(),
  payer: (jeu: UnMoisDePret) => jeu.payer(),
  refuser: (jeu: UnMoisDePret) => jeu.refuser(),
  entendre: (jeu: UnMoisDePret) => jeu.entendre(),
  recouvrer: (jeu: UnMoisDePret, { part }: Geste) => jeu.recouvrer(part),
};
type Acte = keyof typeof GESTES;

interface Geste {
  readonly acte: Acte;
  readonly dit: MoisDit;
  /** Share of the claim, in whole per cent. */
  readonly part: number;
}

const un = (acte: Acte, weight: number) => ({ weight, arbitrary: fc.constant(acte) });
const unActe = fc.oneof(
  ...[un('saisir', 3), un('valider', 5), un('contester', 1), un('demander', 5), un('retenir', 5)],
  ...[un('financer', 5), un('payer', 5), un('refuser', 1), un('entendre', 4), un('recouvrer', 5)],
);
const unGeste: fc.Arbitrary<Geste> = fc.record({ acte: unActe, dit: unMois, part: fc.integer({ min: 1, max: 100 }) });

describe('la facture et l’amortissement d’un mois', () => {
  it('ne font jamais plus que son coût, quelle que soit la suite des actes', () => {
    const types = new Set<string>();
    fc.assert(
      fc.property(fc.array(unGeste, { minLength: 60, maxLength: 120 }), (gestes) => {
        const jeu = new UnMoisDePret();
        for (const geste of gestes) {
          const avant = jeu.etat.detenuCentimes;
          GESTES[geste.acte](jeu, geste);
          const { coutCentimes, factureCentimes, detenuCentimes, creanceCentimes } = jeu.etat;
          // A payment is never too much, even while reactions are late; a correction after it is, until it is heard of.
          if (detenuCentimes > avant || !jeu.retard)
            expect(factureCentimes + detenuCentimes - creanceCentimes).toBeLessThanOrEqual(coutCentimes);
          expect(Math.min(detenuCentimes, creanceCentimes)).toBeGreaterThanOrEqual(0);
        }
        while (jeu.entendre());
        const { coutCentimes, factureCentimes, detenuCentimes, creanceCentimes } = jeu.etat;
        expect(factureCentimes + detenuCentimes - creanceCentimes).toBeLessThanOrEqual(coutCentimes);
        for (const type of jeu.types) types.add(type);
      }),
      { numRuns: 250 },
    );
    // A game that never pays, corrects or recovers would prove nothing.
    expect([...types]).toEqual(
      expect.arrayContaining([
        'AmortissementPaye.v1',
        'AmortissementRegularise.v1',
        'AmortissementCaduc.v1',
        'AmortissementRefuse.v1',
        'TropPercuRecouvre.v1',
      ]),
    );
  });
});
