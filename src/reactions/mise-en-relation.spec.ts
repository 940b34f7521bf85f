import fc from 'fast-check';
import { coup, PartieDuReseau, type Coup } from '../../test/support/en-memoire/partie-du-reseau';
import { ReseauEnMemoire } from '../../test/support/en-memoire/reseau-en-memoire';

const PARTIES = Number(process.env.PARTIES ?? 150);
const COUPS = 400;
const CONNECTEURS = ['c1', 'c2', 'c3'];
const DEMANDES = ['d1', 'd2', 'd3', 'd4'];

/** Plays until something is wrong, and returns it: after each act, whenever no command waits, and at the end. */
const jouer = async (reseau: ReseauEnMemoire, coups: readonly Coup[]): Promise<readonly string[]> => {
  const partie = new PartieDuReseau(reseau);
  const { journal } = reseau;
  for (const suivant of coups) {
    await partie.jouer(suivant);
    const fautes = [...journal.fautes, ...(reseau.estAuRepos ? journal.auRepos() : [])];
    if (fautes.length > 0) return fautes;
  }
  for (let rang = 0; await reseau.reagir(rang); rang += 1);
  return [...journal.fautes, ...journal.auRepos()];
};

describe('la mise en relation, dans quelque ordre que viennent les actes et les réactions,', () => {
  it('a un connecteur au plus par demande, jamais plus de places que sa capacité, et aucune place perdue', async () => {
    const types = new Set<string>();
    const parties = fc.asyncProperty(fc.array(coup, { maxLength: COUPS, size: 'max' }), async (coups) => {
      const reseau = await ReseauEnMemoire.ouvrir(CONNECTEURS, DEMANDES);
      expect(await jouer(reseau, coups)).toEqual([]);
      for (const type of reseau.journal.types) types.add(type);
    });
    await fc.assert(parties, { numRuns: PARTIES });
    // A game in which nobody comes too late, hands over or reopens would prove nothing.
    expect([...types]).toEqual(
      expect.arrayContaining([
        'AttributionRefusee.v1',
        'PlaceRendue.v1',
        'DemandesRemises.v1',
        'DemandeReaffectee.v1',
        'PropositionDeclinee.v1',
        'DemandeRelancee.v1',
        'DemandeEscaladee.v1',
        'AccompagnementClos.v1',
        'DemandeAbandonnee.v1',
        'DemandeRouverte.v1',
        'ConnecteurSorti.v1',
        'ConnecteurRetabli.v1',
        'AbsenceDeclaree.v1',
      ]),
    );
  });

  it('n’attribue pas de nouveau quand la commande est envoyée deux fois, la demande close et rouverte entre-temps', async () => {
    const reseau = await ReseauEnMemoire.ouvrir(['c1'], ['d1', 'd2']);
    const coups: readonly Coup[] = [
      ['reagir', 0, 0, 0],
      ['accepter', 0, 0, 0],
      ['reagirSansReponse', 0, 0, 0],
      ['cloreLuiMeme', 0, 0, 0],
      ['reagir', 0, 0, 0],
      ['rouvrir', 0, 0, 0],
      ['reagir', 0, 0, 0],
    ];
    expect(await jouer(reseau, coups)).toEqual([]);
    expect(reseau.journal.demandes.get('d1')).toMatchObject({ etat: 'proposee', enCharge: null, proposees: ['c1'] });
  });
});
