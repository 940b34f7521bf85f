import { experimentationId, fait, siren } from '#facts/pme-digitale';
import { frozenTypes } from '../../test/support/frozen-examples';
import { cleDOrdre, reponsesA } from '../../test/support/reponses-a';
import { quandStatutAvanceTenirLaCohorte as reaction } from './quand-statut-avance-tenir-la-cohorte';

describe('quand un statut avance', () => {
  it('demande à la cohorte une place pour qui est admissible', () => {
    expect(reponsesA(reaction, fait('CandidatureAdmissible.v1')())).toEqual([
      ['AdmettreEntreprise', { experimentationId, siren, rang: 1, region: '53', taille: 'micro', secteur: 'JZ' }],
    ]);
  });
  it('fait sortir de la cohorte qui quitte le statut, ou dont il finit', () => {
    for (const [type, motif] of [
      ['StatutQuitte.v1', 'depart-volontaire'],
      ['StatutTermine.v1', 'manquement'],
    ] as const)
      expect(reponsesA(reaction, fait(type)())).toEqual([
        ['SortirEntreprise', { experimentationId, siren, rang: 1, motif }],
      ]);
  });
  it('ne demande rien à une cohorte close, ni pour un autre fait', () => {
    expect(reponsesA(reaction, fait('StatutTermine.v1')({ motif: 'experimentation-close', terminePar: null }))).toEqual(
      [],
    );
    expect(reponsesA(reaction, fait('StatutSuspendu.v1')())).toEqual([]);
    expect(frozenTypes).toEqual(expect.arrayContaining([...reaction.types]));
  });
  it('suit l’ordre des faits de la cohorte', () => {
    for (const type of ['CandidatureAdmissible.v1', 'StatutQuitte.v1', 'StatutTermine.v1'] as const)
      expect(cleDOrdre(reaction, fait(type)())).toBe(experimentationId);
  });
});
