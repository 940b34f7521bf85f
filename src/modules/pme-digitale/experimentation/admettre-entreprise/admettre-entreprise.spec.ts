import { scenariosOf } from '#libs/event-sourcing';
import { CLOSE, fait, OUVERTE, PLEINE_EN_BRETAGNE } from '#facts/pme-digitale';
import { mission, programme } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { experimentation } from '../experimentation';
import * as Refus from '../experimentation.errors';
import { admettre, AdmettreEntreprise } from './admettre-entreprise';

const { numero: _, admiseLe: __, ...candidature } = fait('EntrepriseAdmise.v1')().data;
const { ordre: ___, obstacles: ____, miseEnAttenteLe: _____, ...autre } = fait('EntrepriseMiseEnAttente.v1')().data;

const leProgrammeAdmet = (
  data: AdmettreEntreprise['data'] = candidature,
  context: ReturnType<typeof mission> = programme('2026-03-16'),
) => demander(new AdmettreEntreprise(data, context), admettre);

describe('admettre une entreprise dans la cohorte', () => {
  const { given } = scenariosOf(experimentation);

  it('lui donne la première place libre', () => {
    given(...OUVERTE)
      .when(leProgrammeAdmet())
      .then(fait('EntrepriseAdmise.v1')());
  });
  it('lui donne le plus petit numéro que personne ne tient', () => {
    given(
      ...OUVERTE,
      fait('EntrepriseAdmise.v1')({ siren: '100000009' }),
      fait('EntrepriseAdmise.v1')({ siren: '200000008', numero: 2 }),
      fait('EntrepriseSortie.v1')({ siren: '100000009' }),
    )
      .when(leProgrammeAdmet())
      .then(fait('EntrepriseAdmise.v1')());
  });
  it('la met en attente sans place dans l’un des quotas, et dit lesquels', () => {
    given(...PLEINE_EN_BRETAGNE.slice(0, 2))
      .when(leProgrammeAdmet(autre, programme('2026-03-23')))
      .then(fait('EntrepriseMiseEnAttente.v1')());
    for (const axe of ['taille', 'secteur'] as const) {
      const { [axe]: code } = candidature;
      given(...OUVERTE, fait('QuotaFixe.v1')({ axe, code, plafond: 0 }))
        .when(leProgrammeAdmet())
        .then(fait('EntrepriseMiseEnAttente.v1')({ ...candidature, obstacles: [axe], miseEnAttenteLe: '2026-03-16' }));
    }
  });
  it('la met en attente sans place', () => {
    given(fait('ExperimentationOuverte.v1')({ places: 1 }), fait('EntrepriseAdmise.v1')())
      .when(leProgrammeAdmet(autre, programme('2026-03-23')))
      .then(fait('EntrepriseMiseEnAttente.v1')({ obstacles: ['places'] }));
  });
  it('admet qui a de la place dans ses quotas quand d’autres attendent pour les leurs', () => {
    given(...PLEINE_EN_BRETAGNE)
      .when(leProgrammeAdmet({ ...autre, siren: '300000007', region: '76' }, programme('2026-03-24')))
      .then(
        fait('EntrepriseAdmise.v1')({
          ...autre,
          siren: '300000007',
          region: '76',
          numero: 2,
          admiseLe: '2026-03-24',
        }),
      );
  });
  it('ne change rien pour une candidature qui a déjà sa réponse, fût-elle sortie depuis', () => {
    given(...OUVERTE, fait('EntrepriseAdmise.v1')())
      .when(leProgrammeAdmet())
      .changesNothing();
    given(...OUVERTE, fait('EntrepriseAdmise.v1')(), fait('EntrepriseSortie.v1')())
      .when(leProgrammeAdmet())
      .changesNothing();
    given(...PLEINE_EN_BRETAGNE)
      .when(leProgrammeAdmet(autre))
      .changesNothing();
  });
  it('répond à une nouvelle candidature d’une entreprise sortie', () => {
    given(...OUVERTE, fait('EntrepriseAdmise.v1')(), fait('EntrepriseSortie.v1')())
      .when(leProgrammeAdmet({ ...candidature, rang: 2 }, programme('2026-11-02')))
      .then(fait('EntrepriseAdmise.v1')({ rang: 2, admiseLe: '2026-11-02' }));
  });
  it('l’écarte d’une cohorte close, une fois', () => {
    const ecartee = fait('EntrepriseEcartee.v1')({ ...candidature, ecarteeLe: '2026-03-16' });
    given(...CLOSE)
      .when(leProgrammeAdmet())
      .then(ecartee);
    given(...CLOSE, ecartee)
      .when(leProgrammeAdmet())
      .changesNothing();
  });
  it('refuse une cohorte inconnue, et toute personne', () => {
    given().when(leProgrammeAdmet()).refuses(Refus.ExperimentationInconnue);
    given(...OUVERTE)
      .when(leProgrammeAdmet(candidature, mission('2026-03-16')))
      .refuses(Refus.AdmissionReservee);
  });
});
