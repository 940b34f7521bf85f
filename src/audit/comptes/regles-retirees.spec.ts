import fc from 'fast-check';
import { enEuros } from '#libs/france';
import { COUPS_SUR_LES_DOSSIERS, parties, type Jeu } from '../../../test/support/en-memoire/jeu';
import { sansLaRegle, type Regle } from '../../../test/support/en-memoire/regles-retirees';

const PARTIES = 1_000;
const SEED = 13;

/** What is found in the first game that has such a fault; nothing when no game has. */
const fauteSans = async (regle: Regle, phrase: string | RegExp, jeu: Omit<Jeu, 'remplaces'> = {}): Promise<string> => {
  let trouvee = '';
  const toutes = parties(
    (_, fautes) => {
      trouvee = fautes.find((faute) => faute.match(phrase)) ?? '';
      expect(trouvee).toBe('');
    },
    { ...jeu, remplaces: [sansLaRegle(regle)] },
  );
  await fc.check(toutes, { numRuns: PARTIES, seed: SEED, endOnFailure: true });
  return trouvee;
};

describe('des parties jouées sans une règle', () => {
  it('trouvent les 600 000 € que la correction directe d’une aide accordée laissait payer', async () => {
    const phrase = `${enEuros(30_000_000)} sont versés au-delà du plafond`;
    // Without the checks at rest, which find at once that the account and the file differ.
    const jeu = { coups: COUPS_SUR_LES_DOSSIERS, auRepos: () => [] };
    expect(await fauteSans('correctionDirecte', phrase, jeu)).toContain(phrase);
  });

  it.each<[Regle, RegExp]>([
    ['correctionDirecte', /son compte en retient/],
    ['accordDansLaReserve', /accordés pour .* réservés$/],
    ['paiementDansLeReste', /payés pour|payés au-delà du montant en vigueur/],
    ['paiementUneFois', /y compte deux fois/],
    ['paiementNonSuspendu', /payé alors que ses versements sont suspendus/],
    ['validationParUnAutre', /y tient deux de/],
    ['liberationDuPlafond', /ne l’attend pas/],
    ['confirmationDuFinancement', /son compte de minimis n’a pas répondu/],
    ['suspensionDesVersements', /ses versements ne sont pas suspendus/],
  ])('%s : son absence est trouvée', async (regle, phrase) => {
    expect(await fauteSans(regle, phrase)).toMatch(phrase);
  });
});
