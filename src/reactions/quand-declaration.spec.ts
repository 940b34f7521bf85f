import { fait, siren } from '#facts/pme-digitale';
import { cleDOrdre, reponsesA } from '../../test/support/reponses-a';
import { quandDeclarationRappeleePrevenir } from './quand-declaration-rappelee-prevenir';
import { quandStatutDemandeRappelerDeclarations } from './quand-statut-demande-rappeler-declarations';

describe('quand le statut est demandé', () => {
  it('rappelle chaque déclaration deux fois, à ses échéances', () => {
    const demande = fait('StatutDemande.v1')();
    const rappel = (moment: string, relance: number) => ['RelancerDeclaration', { siren, rang: 1, moment, relance }];
    expect(reponsesA(quandStatutDemandeRappelerDeclarations, demande)).toEqual([
      [...rappel('initiale', 1), '2026-03-16T23:00:00Z'],
      [...rappel('initiale', 2), '2026-04-15T22:00:00Z'],
      [...rappel('finale', 1), '2027-03-01T23:00:00Z'],
      [...rappel('finale', 2), '2027-04-30T22:00:00Z'],
    ]);
    expect(cleDOrdre(quandStatutDemandeRappelerDeclarations, demande)).toBe(siren);
  });
});

describe('quand une déclaration est rappelée', () => {
  it('écrit à qui a demandé le statut, sans nom ni adresse', () => {
    const { experimentationId, moment, avantLe, destinataireId, region } = fait('DeclarationPmeRelancee.v1')().data;
    expect(reponsesA(quandDeclarationRappeleePrevenir, fait('DeclarationPmeRelancee.v1')())).toEqual([
      [
        'EnregistrerMessage',
        {
          destinataireId,
          gabarit: 'declaration-attendue',
          valeurs: { siren, experimentationId, moment, avantLe },
          sujetDe: { nature: 'statut-pme-digitale', id: `${siren}-1` },
          territoire: region,
          siren,
        },
      ],
    ]);
    expect(cleDOrdre(quandDeclarationRappeleePrevenir, fait('DeclarationPmeRelancee.v1')())).toBe(`messages ${siren}`);
  });
});
