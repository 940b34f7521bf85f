import { autreSiren, experimentationId, fait, siren } from '#facts/pme-digitale';
import { frozenTypes } from '../../test/support/frozen-examples';
import { cleDOrdre, reponsesA } from '../../test/support/reponses-a';
import { quandExperimentationRepondSuivreStatut as reaction } from './quand-experimentation-repond-suivre-statut';

describe('quand la cohorte répond', () => {
  it('donne le statut à qui est admis ou promu, avec son numéro', () => {
    expect(reponsesA(reaction, fait('EntrepriseAdmise.v1')())).toEqual([
      ['ObtenirStatut', { siren, rang: 1, numero: 1, obtenuLe: '2026-03-16' }],
    ]);
    expect(reponsesA(reaction, fait('EntreprisePromue.v1')())).toEqual([
      ['ObtenirStatut', { siren: autreSiren, rang: 1, numero: 1, obtenuLe: '2026-10-12' }],
    ]);
  });
  it('dit à qui attend qu’il attend', () => {
    expect(reponsesA(reaction, fait('EntrepriseMiseEnAttente.v1')())).toEqual([
      ['MettreEnAttente', { siren: autreSiren, rang: 1, misEnAttenteLe: '2026-03-23' }],
    ]);
  });
  it('finit le statut de chacun à la clôture, et de qui vient après', () => {
    expect(reponsesA(reaction, fait('ExperimentationClose.v1')())).toEqual([
      ['ConstaterClotureDeLaCohorte', { siren: autreSiren, rang: 1, closeLe: '2027-03-01' }],
    ]);
    expect(reponsesA(reaction, fait('EntrepriseEcartee.v1')())).toEqual([
      ['ConstaterClotureDeLaCohorte', { siren: autreSiren, rang: 2, closeLe: '2027-03-02' }],
    ]);
  });
  it('ne demande rien pour une sortie : le statut l’a voulue', () => {
    expect(reponsesA(reaction, fait('EntrepriseSortie.v1')())).toEqual([]);
    expect(frozenTypes).toEqual(expect.arrayContaining([...reaction.types]));
  });
  it('suit l’ordre des faits de chaque entreprise', () => {
    expect(cleDOrdre(reaction, fait('EntrepriseAdmise.v1')())).toBe(siren);
    expect(cleDOrdre(reaction, fait('ExperimentationClose.v1')())).toBe(experimentationId);
  });
});
