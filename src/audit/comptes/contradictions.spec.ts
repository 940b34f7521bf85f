import fc from 'fast-check';
import { Partie, type Coup } from '../../../test/support/en-memoire/partie';
import type { ProgrammeEnMemoire } from '../../../test/support/en-memoire/programme-en-memoire';
import { detenuCentimes, estAccorde } from '#modules/aides-regionales';
import type { GroupeEvent } from '#modules/entreprises';
import { contradictionsAuRepos, contradictionsDeToujours } from './contradictions';
import type { Etats } from './etats';

const PARTIES = Number(process.env.PARTIES ?? 2_000);
const COUPS = 160;

const coup: fc.Arbitrary<Coup> = fc.tuple(fc.nat(20), fc.nat(59), fc.nat(7), fc.nat(40), fc.nat(10));
// Under the first rule up to the last days of it, and under the second one.
const debut = fc.constantFrom('2023-11-20', '2025-10-06');

/** The undertaking of a company on a date, by the movements alone. A mistaken attachment never was. */
const teteAu = (mouvements: readonly GroupeEvent[], pour: string, date: string): string => {
  const etapes = [{ tete: pour, depuis: '' }];
  for (const { type, data } of mouvements) {
    if (!data.membres.some(({ entrepriseUniqueId }) => entrepriseUniqueId === pour)) continue;
    const tete = data.tete.entrepriseUniqueId;
    const retour = etapes.findLastIndex((etape) => etape.tete === tete);
    if (type === 'MembresDetaches.v1' && data.motif === 'erreur-de-saisie' && retour >= 0) etapes.length = retour + 1;
    else etapes.push({ tete, depuis: type === 'MembresRattaches.v1' ? data.rattachesLe : data.detachesLe });
  }
  return etapes.findLast(({ depuis }) => depuis <= date)?.tete ?? pour;
};

/** The ceilings of the two regulations, written anew: what the programme computes is not asked of the programme. */
const argentDeTrop = ({ etats: { comptes, dossiers }, mouvements }: ProgrammeEnMemoire): readonly string[] =>
  [...comptes].flatMap(([id, { aides, horsPlafond, depassement, cedees }]) => {
    const recues = Object.entries(aides).map(([cle, { accordeeLe, montantCentimes, transportRoutier, pour }]) => {
      const dossierId = cle.replace('dossier:', '');
      const dossier = dossiers.get(dossierId);
      const recu = dossier && estAccorde(dossier) ? detenuCentimes(dossier) : montantCentimes;
      const dit = dossierId in horsPlafond || !cle.startsWith('dossier:');
      return { cle, accordeeLe, recu, pour, dit, transportRoutier: transportRoutier && recu > 0 };
    });
    const deTrop = recues.flatMap(({ cle, dit, recu, accordeeLe, pour }) => {
      const [annee = '', ...jour] = accordeeLe.split('-');
      const ancienne = accordeeLe < '2024';
      const debut = ancienne ? `${Number(annee) - 2}-01-01` : [Number(annee) - 3, ...jour].join('-');
      const tete = teteAu(mouvements, pour, accordeeLe);
      const comptees = recues.filter(
        (autre) =>
          debut <= autre.accordeeLe &&
          autre.accordeeLe <= accordeeLe &&
          teteAu(mouvements, autre.pour, accordeeLe) === tete,
      );
      const transport = comptees.some((autre) => autre.transportRoutier);
      const plafond = !ancienne ? 30_000_000 : transport ? 10_000_000 : 20_000_000;
      const exces = comptees.reduce((total, un) => total + un.recu, 0) - plafond;
      return recu > 0 && exces > 0 ? [{ cle, dit, exces }] : [];
    });
    // An account says what it is over once it has the whole of a part.
    const arrive = Object.values(cedees).includes(id);
    const pire = Math.max(0, ...deTrop.map(({ exces }) => exces));
    const tu = !arrive && pire > (depassement?.depassementCentimes ?? 0) ? [`compte ${id} ${pire}`] : [];
    return [...tu, ...deTrop.filter(({ dit }) => !dit).map(({ cle }) => cle)];
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
    expect([...argentDeTrop(programme), ...cumuls(programme.etats)]).toEqual([]);
  }
  await programme.auRepos();
  expect(contradictionsDeToujours(programme.etats)).toEqual([]);
  expect(contradictionsAuRepos(programme.etats)).toEqual([]);
  expect(programme.refusDesReactions).toEqual([]);
};

describe('des suites d’actes permis, quelles qu’elles soient,', () => {
  it('ne laissent pas deux faits qui se contredisent', async () => {
    const etapes = new Map<string, number>();
    const types = new Set<string>();
    const toutes = fc.asyncProperty(
      debut,
      fc.array(coup, { minLength: COUPS, maxLength: COUPS }),
      async (le, coups) => {
        const partie = await Partie.ouvrir(le);
        await jouer(partie, coups);
        for (const type of partie.programme.types) types.add(type);
        for (const etape of partie.etapes) etapes.set(etape, (etapes.get(etape) ?? 0) + 1);
      },
    );
    await fc.assert(toutes, { numRuns: PARTIES });
    // A game that never grants, pays or suspends would prove nothing.
    for (const etape of ['refuse', 'retire', 'accorde', 'paye', 'clos', 'decision-retiree', 'suspendu'])
      expect([etape, etapes.has(etape)]).toEqual([etape, true]);
    const attendus = ['MembresRattaches.v1', 'MembresDetaches.v1', 'ReservationDepassee.v1', 'PlafondDepasse.v1'];
    for (const type of [...attendus, 'CompteHorsPlafond.v1', 'CompteRevenuSousPlafond.v1'])
      expect([type, types.has(type)]).toEqual([type, true]);
  });
});
