import { connecteurId, fait, numero } from '#facts/connecteurs';
import { cleDOrdre, reponsesA } from '../../test/support/reponses-a';
import { quandLabellisationAvanceAttendreEcheance as horloge } from './quand-labellisation-avance-attendre-echeance';
import { quandLabellisationFinitRemettreDemandes as remise } from './quand-labellisation-finit-remettre-demandes';

describe('quand le label d’un connecteur avance', () => {
  it('attend le lendemain du silence, à l’heure de Paris', () => {
    expect(reponsesA(horloge, fait('LabellisationDemandee.v1')())).toEqual([
      ['ConstaterSilenceSurLabellisation', { connecteurId, rang: 1 }, '2026-04-02T22:00:00Z'],
    ]);
  });
  it('attend le lendemain du dernier jour, renouvelé ou non', () => {
    const constater = ['ConstaterExpirationDeLabellisation', { connecteurId, numero }];
    expect(reponsesA(horloge, fait('LabellisationAccordee.v1')())).toEqual([[...constater, '2029-03-15T23:00:00Z']]);
    expect(reponsesA(horloge, fait('LabellisationRenouvelee.v1')())).toEqual([[...constater, '2032-03-15T23:00:00Z']]);
  });
  it('suit l’ordre des faits de chaque connecteur', () => {
    for (const reaction of [horloge, remise])
      expect(cleDOrdre(reaction, fait('LabellisationExpiree.v1')())).toBe(connecteurId);
  });
});

describe('quand le label d’un connecteur finit', () => {
  it.each(['LabellisationSuspendue.v1', 'LabellisationRetiree.v1', 'LabellisationExpiree.v1'] as const)(
    'remet ses demandes : %s',
    (type) => {
      expect(reponsesA(remise, fait(type)())).toEqual([['RemettreDemandes', { connecteurId }]]);
    },
  );
  it('ne remet rien quand il est refusé, menacé ou renouvelé', () => {
    for (const type of [
      'LabellisationRefusee.v1',
      'RetraitDeLabellisationEnvisage.v1',
      'LabellisationRenouvelee.v1',
    ] as const)
      expect(reponsesA(remise, fait(type)())).toEqual([]);
  });
});
