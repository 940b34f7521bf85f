import fc from 'fast-check';
import type { RecordedEvent } from '#libs/event-sourcing';
import type { PrestationEvent } from '#modules/connecteurs';
import { contradictionsAuRepos, contradictionsDeToujours } from '../audit/comptes/contradictions';
import { ArbitreDesPrestations } from '../../test/support/en-memoire/arbitre-des-prestations';
import { coup, PartieDePrestations, type Coup } from '../../test/support/en-memoire/partie-de-prestations';

const PARTIES = Number(process.env.PARTIES ?? 150);
const COUPS = 150;
const PRESTATIONS = ['p1', 'p2', 'p3', 'p4', 'p5'];

/** Plays until something is wrong, and returns it: after each fact, whenever no command waits, and at the end. */
const jouer = async (partie: PartieDePrestations, coups: readonly Coup[]): Promise<readonly string[]> => {
  const { programme } = partie;
  const arbitre = new ArbitreDesPrestations(programme.etats);
  programme.aChaqueFait = (event: RecordedEvent) => {
    arbitre.juger(event as unknown as PrestationEvent);
  };
  const auRepos = () => [
    ...contradictionsAuRepos(programme.etats),
    ...programme.refusDesReactions,
    ...arbitre.auRepos(),
  ];
  for (const suivant of coups) {
    await partie.jouer(suivant);
    const fautes = [
      ...arbitre.fautes,
      ...contradictionsDeToujours(programme.etats),
      ...(programme.estAuRepos ? auRepos() : []),
    ];
    if (fautes.length > 0) return fautes;
  }
  await programme.auRepos();
  return [...arbitre.fautes, ...auRepos()];
};

describe('des prestations, dans quelque ordre que viennent les actes et les réactions,', () => {
  it('ne tiennent que leur argent, ne paient que ce qui est confirmé, et rendent ce qui est annulé ou refusé', async () => {
    const types = new Set<string>();
    const parties = fc.asyncProperty(fc.array(coup, { minLength: COUPS, maxLength: COUPS }), async (coups) => {
      const partie = await PartieDePrestations.ouvrir(PRESTATIONS);
      expect(await jouer(partie, coups)).toEqual([]);
      for (const type of partie.programme.types) types.add(type);
    });
    await fc.assert(parties, { numRuns: PARTIES });
    // A game in which nothing is refused, overrun, cancelled, suspended or paid would prove nothing.
    const attendus = [
      'ReservationCreditsRefusee.v2',
      'ReservationPlafondRefusee.v3',
      'ReservationDepassee.v2',
      'FinancementDePrestationRefuse.v1',
      'RealisationContestee.v1',
      'SilenceSurRealisation.v1',
      'PrestationAnnulee.v1',
      'PaiementDePrestationSuspendu.v1',
      'PrestationPayee.v1',
      'PartRecue.v2',
    ];
    expect(attendus.filter((type) => !types.has(type))).toEqual([]);
  });

  it('rendent l’argent d’un octroi que des aides déclarées tard font dépasser, et que la région retire', async () => {
    const partie = await PartieDePrestations.ouvrir(PRESTATIONS);
    const suite: readonly Coup[] = Array.from({ length: 8 }, () => ['reagir', 0, 0]);
    const coups: readonly Coup[] = [
      ['accepter', 0, 0],
      ...suite,
      ['declarer', 0, 0],
      ['confirmer', 0, 0],
      ['certifier', 0, 0],
      ...suite,
      ['declarerDesAides', 0, 1],
      ...suite,
      ['payer', 0, 0],
      ['retirer', 0, 0],
      ['reagir', 0, 0],
      ['reagirDeuxFois', 0, 0],
    ];
    expect(await jouer(partie, coups)).toEqual([]);
    const { types, etats } = partie.programme;
    expect([types.has('PaiementDePrestationSuspendu.v1'), types.has('PrestationPayee.v1')]).toEqual([true, false]);
    expect(etats.prestations.get('p1')).toMatchObject({
      etat: 'annulee',
      certificationRetiree: true,
      suspendue: false,
    });
  });
});
