import { reaction } from '#libs/projections';
import {
  ConstaterClotureDeLaCohorte,
  MettreEnAttente,
  ObtenirStatut,
  type ExperimentationEvent,
} from '#modules/pme-digitale';

/** What the cohort answers about a company becomes a fact of its status. The commands of one company follow each other. */
export const quandExperimentationRepondSuivreStatut = reaction<ExperimentationEvent>({
  name: 'quand-experimentation-repond-suivre-statut',
  sends: [ObtenirStatut, MettreEnAttente, ConstaterClotureDeLaCohorte],
  inOrderOf: ({ data }) => ('siren' in data ? data.siren : data.experimentationId),
  on: {
    'EntrepriseAdmise.v1': ({ data: { siren, rang, numero, admiseLe } }, context) => [
      new ObtenirStatut({ siren, rang, numero, obtenuLe: admiseLe }, context),
    ],
    'EntreprisePromue.v1': ({ data: { siren, rang, numero, promueLe } }, context) => [
      new ObtenirStatut({ siren, rang, numero, obtenuLe: promueLe }, context),
    ],
    'EntrepriseMiseEnAttente.v1': ({ data: { siren, rang, miseEnAttenteLe } }, context) => [
      new MettreEnAttente({ siren, rang, misEnAttenteLe: miseEnAttenteLe }, context),
    ],
    'EntrepriseEcartee.v1': ({ data: { siren, rang, ecarteeLe } }, context) => [
      new ConstaterClotureDeLaCohorte({ siren, rang, closeLe: ecarteeLe }, context),
    ],
    'ExperimentationClose.v1': ({ data: { membres, closeLe } }, context) =>
      membres.map(({ siren, rang }) => new ConstaterClotureDeLaCohorte({ siren, rang, closeLe }, context)),
  },
});
