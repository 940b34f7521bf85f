import { connecteurId, demandeId, fait } from '#facts/connecteurs';
import { frozenTypes } from '../../test/support/frozen-examples';
import { cleDOrdre, reponsesA } from '../../test/support/reponses-a';
import { quandConnecteurRepondAttribuerDemande as reaction } from './quand-connecteur-repond-attribuer-demande';

describe('quand un connecteur répond', () => {
  it('demande pour lui la demande dont il tient une place', () => {
    expect(reponsesA(reaction, fait('PlacePrise.v1')())).toEqual([['AttribuerDemande', { demandeId, connecteurId }]]);
  });
  it.each(['suspension', 'depart', 'fin-de-label'] as const)('réaffecte chaque demande qu’il remet : %s', (motif) => {
    expect(reponsesA(reaction, fait('DemandesRemises.v1')({ motif, demandes: [demandeId, 'd2'] }))).toEqual([
      ['ReaffecterDemande', { demandeId, connecteurId, motif }],
      ['ReaffecterDemande', { demandeId: 'd2', connecteurId, motif }],
    ]);
    expect(reponsesA(reaction, fait('DemandesRemises.v1')({ demandes: [] }))).toEqual([]);
  });
  it('ne répond à aucun autre fait', () => {
    expect(frozenTypes).toEqual(expect.arrayContaining([...reaction.types]));
    expect(reaction.types).toEqual(['PlacePrise.v1', 'DemandesRemises.v1']);
    expect(reponsesA(reaction, fait('PlaceRendue.v1')())).toEqual([]);
  });
  it('suit l’ordre des faits de chaque connecteur', () => {
    expect(cleDOrdre(reaction, fait('PlacePrise.v1')())).toBe(connecteurId);
    expect(cleDOrdre(reaction, fait('DemandesRemises.v1')())).toBe(connecteurId);
  });
});
