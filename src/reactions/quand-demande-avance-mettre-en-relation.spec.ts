import { autreConnecteurId, connecteurId, demandeId, fait } from '#facts/connecteurs';
import { frozenTypes } from '../../test/support/frozen-examples';
import { cleDOrdre, reponsesA } from '../../test/support/reponses-a';
import { quandDemandeAvanceMettreEnRelation as reaction } from './quand-demande-avance-mettre-en-relation';

const CLASSER = ['ClasserConnecteurs', { demandeId }];

describe('quand une demande avance', () => {
  it('classe les connecteurs dès qu’elle est qualifiée ou rouverte', () => {
    for (const type of ['DemandeQualifiee.v1', 'DemandeRouverte.v1'] as const)
      expect(reponsesA(reaction, fait(type)())).toEqual([CLASSER]);
  });
  it('rend la place de qui ne l’a plus, puis classe de nouveau', () => {
    expect(reponsesA(reaction, fait('DemandeReaffectee.v1')())).toEqual([
      ['RendrePlace', { connecteurId, demandeId, motif: 'demande-reaffectee' }],
      CLASSER,
    ]);
  });
  it('arme les relances du tour, chacune au début de son jour à Paris', () => {
    expect(reponsesA(reaction, fait('ConnecteursClasses.v1')())).toEqual([
      ['RelancerDemande', { demandeId, tour: 1, jours: 9 }, '2026-02-11T23:00:00Z'],
      ['RelancerDemande', { demandeId, tour: 1, jours: 21 }, '2026-02-23T23:00:00Z'],
      ['RelancerDemande', { demandeId, tour: 1, jours: 45 }, '2026-03-19T23:00:00Z'],
    ]);
    expect(reponsesA(reaction, fait('ConnecteursClasses.v1')({ tour: 2, classesLe: '2026-03-20' }))[0]).toEqual([
      'RelancerDemande',
      { demandeId, tour: 2, jours: 9 },
      '2026-03-28T23:00:00Z',
    ]);
    expect(reponsesA(reaction, fait('ConnecteursClasses.v1')({ classesLe: '2026-03-21' }))[0]?.[2]).toBe(
      '2026-03-29T22:00:00Z',
    );
  });
  it.each(['prise-par-un-autre', 'proposition-close'] as const)(
    'rend la place de qui vient trop tard : %s',
    (motif) => {
      expect(reponsesA(reaction, fait('AttributionRefusee.v1')({ motif }))).toEqual([
        ['RendrePlace', { connecteurId: autreConnecteurId, demandeId, motif }],
      ]);
    },
  );
  it('rend la place de qui l’avait en charge à sa fin, s’il y en avait un', () => {
    for (const type of ['AccompagnementClos.v1', 'DemandeAbandonnee.v1'] as const) {
      expect(reponsesA(reaction, fait(type)({ connecteurId }))).toEqual([
        ['RendrePlace', { connecteurId, demandeId, motif: 'demande-close' }],
      ]);
      expect(reponsesA(reaction, fait(type)({ connecteurId: null }))).toEqual([]);
    }
  });
  it('ne répond à aucun autre fait', () => {
    expect(frozenTypes).toEqual(expect.arrayContaining([...reaction.types]));
    for (const type of ['AccompagnementDemande.v1', 'DemandeProposee.v1', 'DemandePriseEnCharge.v1'] as const)
      expect(reponsesA(reaction, fait(type)())).toEqual([]);
  });
  it('suit l’ordre des faits de chaque demande', () => {
    for (const type of ['ConnecteursClasses.v1', 'AttributionRefusee.v1'] as const)
      expect(cleDOrdre(reaction, fait(type)())).toBe(demandeId);
  });
});
