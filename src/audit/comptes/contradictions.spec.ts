import fc from 'fast-check';
import { Partie, type Coup } from '../../../test/support/en-memoire/partie';
import { detenuCentimes, estAccorde } from '#modules/aides-regionales';
import { contradictionsAuRepos, contradictionsDeToujours } from './contradictions';
import type { Etats } from './etats';

const PARTIES = Number(process.env.PARTIES ?? 2_000);
const COUPS = 160;

const coup: fc.Arbitrary<Coup> = fc.tuple(fc.nat(19), fc.nat(59), fc.nat(7), fc.nat(40), fc.nat(10));
// Under the first rule up to the last days of it, and under the second one.
const debut = fc.constantFrom('2023-11-20', '2025-10-06');

/** The ceilings of the two regulations, written anew: what the programme computes is not asked of the programme. */
const argentDeTrop = ({ comptes, dossiers }: Etats): readonly string[] =>
  [...comptes.values()].flatMap(({ aides, horsPlafond }) => {
    const recues = Object.entries(aides).map(([cle, { accordeeLe, montantCentimes, transportRoutier }]) => {
      const dossier = dossiers.get(cle.replace('dossier:', ''));
      const recu = dossier && estAccorde(dossier) ? detenuCentimes(dossier) : montantCentimes;
      return { cle, accordeeLe, recu, transportRoutier: transportRoutier && recu > 0 };
    });
    return recues
      .filter(({ cle, recu, accordeeLe }) => {
        const [annee = '', ...jour] = accordeeLe.split('-');
        const ancienne = accordeeLe < '2024';
        const debut = ancienne ? `${Number(annee) - 2}-01-01` : [Number(annee) - 3, ...jour].join('-');
        const comptees = recues.filter((autre) => debut <= autre.accordeeLe && autre.accordeeLe <= accordeeLe);
        const plafond = !ancienne
          ? 30_000_000
          : comptees.some((autre) => autre.transportRoutier)
            ? 10_000_000
            : 20_000_000;
        const hors = cle.replace('dossier:', '') in horsPlafond;
        return (
          cle.startsWith('dossier:') && recu > 0 && !hors && comptees.reduce((t, { recu }) => t + recu, 0) > plafond
        );
      })
      .map(({ cle }) => cle);
  });

const FONCTIONS = ['depot', 'proposition', 'validation', 'signature', 'paiement'] as const;

const cumuls = ({ dossiers }: Etats): readonly string[] =>
  [...dossiers.values()].flatMap((dossier) => {
    if (dossier.etat === 'absent') return [];
    const personnes = FONCTIONS.flatMap((fonction) => [...new Set(dossier.intervenants[fonction])]);
    return personnes.filter((personne, rang) => personnes.indexOf(personne) !== rang);
  });

const jouer = async (partie: Partie, coups: readonly Coup[]): Promise<void> => {
  const { programme } = partie;
  for (const suivant of coups) {
    await partie.jouer(suivant);
    expect(contradictionsDeToujours(programme.etats)).toEqual([]);
    expect([...argentDeTrop(programme.etats), ...cumuls(programme.etats)]).toEqual([]);
  }
  await programme.auRepos();
  expect(contradictionsDeToujours(programme.etats)).toEqual([]);
  expect(contradictionsAuRepos(programme.etats)).toEqual([]);
  expect(programme.refusDesReactions).toEqual([]);
};

describe('des suites d’actes permis, quelles qu’elles soient,', () => {
  it('ne laissent pas deux faits qui se contredisent', async () => {
    const etapes = new Map<string, number>();
    const toutes = fc.asyncProperty(
      debut,
      fc.array(coup, { minLength: COUPS, maxLength: COUPS }),
      async (le, coups) => {
        const partie = await Partie.ouvrir(le);
        await jouer(partie, coups);
        for (const etape of partie.etapes) etapes.set(etape, (etapes.get(etape) ?? 0) + 1);
      },
    );
    await fc.assert(toutes, { numRuns: PARTIES });
    // A game that never grants, pays or suspends would prove nothing.
    for (const etape of ['refuse', 'retire', 'accorde', 'paye', 'clos', 'decision-retiree', 'suspendu'])
      expect([etape, etapes.has(etape)]).toEqual([etape, true]);
  });
});
