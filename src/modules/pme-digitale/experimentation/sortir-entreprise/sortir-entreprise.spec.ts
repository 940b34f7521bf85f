import { scenariosOf } from '#libs/event-sourcing';
import { autreSiren, experimentationId, fait, OUVERTE, PLEINE_EN_BRETAGNE, siren } from '#facts/pme-digitale';
import { mission, programme } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { experimentation } from '../experimentation';
import * as Refus from '../experimentation.errors';
import { sortir, SortirEntreprise } from './sortir-entreprise';

const leProgrammeSort = (
  change: Partial<SortirEntreprise['data']> = {},
  context: ReturnType<typeof mission> = programme('2026-10-12'),
) =>
  demander(
    new SortirEntreprise({ experimentationId, siren, rang: 1, motif: 'depart-volontaire', ...change }, context),
    sortir,
  );

describe('sortir une entreprise de la cohorte', () => {
  const { given } = scenariosOf(experimentation);
  const attend = (autre: string, change: object) =>
    fait('EntrepriseMiseEnAttente.v1')({ siren: autre, ordre: 2, ...change });

  it('libère sa place, et la donne dans le même enregistrement à qui attend', () => {
    given(...PLEINE_EN_BRETAGNE)
      .when(leProgrammeSort())
      .then(fait('EntrepriseSortie.v1')(), fait('EntreprisePromue.v1')());
  });
  it('la donne au premier de la liste dont les quotas ont de la place, et non au premier venu', () => {
    const autre = { region: '76', taille: 'moyenne', secteur: 'FZ' };
    given(
      fait('ExperimentationOuverte.v1')({ places: 2 }),
      fait('EntrepriseAdmise.v1')(),
      fait('EntrepriseAdmise.v1')({ siren: '300000007', region: '76', numero: 2 }),
      fait('QuotaFixe.v1')({ code: '76', plafond: 1 }),
      attend('400000006', autre),
      attend(autreSiren, {}),
      attend('500000005', { region: '84' }),
    )
      .when(leProgrammeSort())
      .then(fait('EntrepriseSortie.v1')(), fait('EntreprisePromue.v1')());
  });
  it('promeut chacun de ceux que la sortie débloque', () => {
    given(
      ...OUVERTE,
      fait('QuotaFixe.v1')({ axe: 'region', code: '53', plafond: 1 }),
      fait('QuotaFixe.v1')({ axe: 'taille', code: 'micro', plafond: 1 }),
      fait('EntrepriseAdmise.v1')(),
      fait('EntrepriseMiseEnAttente.v1')(),
      attend('400000006', { region: '76', taille: 'micro' }),
    )
      .when(leProgrammeSort())
      .then(
        fait('EntrepriseSortie.v1')(),
        fait('EntreprisePromue.v1')(),
        fait('EntreprisePromue.v1')({ siren: '400000006', region: '76', taille: 'micro', numero: 2 }),
      );
  });
  it('retire de la liste qui attendait, sans numéro', () => {
    given(...PLEINE_EN_BRETAGNE)
      .when(leProgrammeSort({ siren: autreSiren }))
      .then(fait('EntrepriseSortie.v1')({ siren: autreSiren, taille: 'petite', numero: null }));
  });
  it('ne change rien pour qui n’y est pas, ou pour une candidature d’avant', () => {
    given(...OUVERTE)
      .when(leProgrammeSort())
      .changesNothing();
    given(...OUVERTE, fait('EntrepriseAdmise.v1')(), fait('EntrepriseSortie.v1')())
      .when(leProgrammeSort())
      .changesNothing();
    given(...OUVERTE, fait('EntrepriseAdmise.v1')({ rang: 2 }))
      .when(leProgrammeSort())
      .changesNothing();
    given(...PLEINE_EN_BRETAGNE, fait('ExperimentationClose.v1')({ motif: 'arret-anticipe' }))
      .when(leProgrammeSort())
      .changesNothing();
  });
  it('refuse une cohorte inconnue, et toute personne', () => {
    given().when(leProgrammeSort()).refuses(Refus.ExperimentationInconnue);
    given(...OUVERTE)
      .when(leProgrammeSort({}, mission('2026-10-12')))
      .refuses(Refus.AdmissionReservee);
  });
});
