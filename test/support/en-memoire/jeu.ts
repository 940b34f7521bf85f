import fc from 'fast-check';
import { contradictionsAuRepos, contradictionsDeToujours } from '../../../src/audit/comptes/contradictions';
import { fautes } from './arbitre';
import { Partie, type Coup } from './partie';
import type { TypeDActe } from './programme-en-memoire';

const COUPS = 160;

const coup: fc.Arbitrary<Coup> = fc.tuple(fc.nat(21), fc.nat(59), fc.nat(7), fc.nat(40), fc.nat(10));
/** Reactions, corrections, filings and acts on files, for the largest amount. */
export const COUPS_SUR_LES_DOSSIERS: fc.Arbitrary<Coup> = fc.tuple(
  fc.constantFrom(1, 1, 1, 2, 2, 2, 8, 10, ...Array<number>(18).fill(11)),
  fc.nat(59),
  fc.integer({ min: 5, max: 7 }),
  fc.nat(39),
  fc.nat(8),
);
// Under the first rule up to the last days of it, and under the second one.
const debut = fc.constantFrom('2023-11-20', '2025-10-06');

const auRepos = ({ programme: { etats, refusDesReactions } }: Partie): readonly string[] => [
  ...contradictionsAuRepos(etats),
  ...refusDesReactions,
];

const deToujours = ({ programme }: Partie): readonly string[] => [
  ...contradictionsDeToujours(programme.etats),
  ...fautes(programme),
];

type Controle = (partie: Partie) => readonly string[];

export interface Jeu {
  readonly coups?: fc.Arbitrary<Coup>;
  /** Handlers that decide in place of the programme's own. */
  readonly remplaces?: readonly TypeDActe[];
  /** What is looked for when no reaction waits. */
  readonly auRepos?: Controle;
}

/** Plays until something is wrong, and returns it: after each act, whenever no reaction waits, and at the end. */
const jouer = async (partie: Partie, coups: readonly Coup[], controleAuRepos: Controle): Promise<readonly string[]> => {
  for (const suivant of coups) {
    await partie.jouer(suivant);
    const fausses = deToujours(partie);
    if (fausses.length > 0) return fausses;
    if (!partie.programme.estAuRepos) continue;
    const discordes = controleAuRepos(partie);
    if (discordes.length > 0) return discordes;
  }
  await partie.programme.auRepos();
  return [...deToujours(partie), ...controleAuRepos(partie)];
};

/** A property over random games, which `juger` judges with what was found wrong in each. */
export const parties = (
  juger: (partie: Partie, fautes: readonly string[]) => void,
  { remplaces = [], auRepos: controleAuRepos = auRepos, coups: parmi = coup }: Jeu = {},
) =>
  fc.asyncProperty(debut, fc.array(parmi, { minLength: COUPS, maxLength: COUPS }), async (le, coups) => {
    const partie = await Partie.ouvrir(le, remplaces);
    juger(partie, await jouer(partie, coups, controleAuRepos));
  });
