import { contenu, conventionId, fait, RETRAIT, salarieId } from '#facts/conventions-de-pret';
import { cleDOrdre, reponsesA } from '../../test/support/reponses-a';
import { quandConventionAvanceAttendreEcheance as horloge } from './quand-convention-avance-attendre-echeance';
import { quandConventionAvanceEcrireAuSalarie as courrier } from './quand-convention-avance-ecrire-au-salarie';
import { quandConventionAvanceTenirPart as parts } from './quand-convention-avance-tenir-part';
import { quandConventionRedigeeTransformerAppariement as origine } from './quand-convention-redigee-transformer-appariement';

describe('quand une convention de prêt avance', () => {
  const { preteuseSiren, utilisatriceSiren, partDuTempsPourCent, du, au } = contenu;
  const liberer = (aCommence: boolean) => ['LibererPartDuSalarie', { salarieId, conventionId, aCommence }];

  it('demande la part du temps pour chaque contenu', () => {
    const part = { salarieId, conventionId, preteuseSiren, utilisatriceSiren, partDuTempsPourCent, du };
    for (const [type, version, fin] of [
      ['ConventionPretRedigee.v1', 1, au],
      ['ContenuDeConventionModifie.v1', 2, au],
      ['RenouvellementDePretPropose.v1', 2, '2027-08-31'],
    ] as const)
      expect(reponsesA(parts, fait(type)())).toEqual([['ReserverPartDuSalarie', { ...part, version, au: fin }]]);
  });
  it('répond à la convention', () => {
    expect(reponsesA(parts, fait('PartDeSalarieReservee.v1')())).toEqual([
      ['ConfirmerPartDeTemps', { conventionId, version: 1 }],
    ]);
    expect(reponsesA(parts, fait('PartDeSalarieIndisponible.v1')())).toEqual([
      ['RefuserPartDeTemps', { conventionId, version: 1, motif: 'temps-insuffisant' }],
    ]);
  });
  it('rend la part à la fin, et la garde quand seul un renouvellement n’a pas lieu', () => {
    for (const [fin, aCommence] of [
      [fait('PretRompu.v1')(), true],
      [fait('PretRompu.v1')({ aCommence: false }), false],
      [fait('PretEchu.v1')(), true],
      [fait('ConsentementSalarieRefuse.v1')(), false],
      [fait('ConsentementSalarieRetire.v1')(), false],
      [fait('ConsentementSalarieRetire.v1')({ effet: 'le-pret-prend-fin' }), true],
    ] as const)
      expect(reponsesA(parts, fin)).toEqual([liberer(aCommence)]);
    const refus = fait('ConsentementSalarieRefuse.v1')({ effet: 'le-pret-n-est-pas-renouvele' });
    expect(reponsesA(parts, refus)).toEqual([]);
  });
  it('suit l’ordre des faits de chaque salarié', () => {
    for (const type of ['PretRompu.v1', 'PartDeSalarieReservee.v1'] as const)
      expect(cleDOrdre(parts, fait(type)())).toBe(salarieId);
  });
  it('écrit au salarié, sans secret, une fois son temps tenu et une fois son accord donné', () => {
    const emettre = (usage: string) => ['EmettreLienDuSalarie', { conventionId, usage, version: 1 }];
    expect(reponsesA(courrier, fait('ConsentementSalarieRecueilli.v1')())).toEqual([emettre('retrait')]);
    expect(reponsesA(courrier, fait('PartDeTempsConfirmee.v1')())).toEqual([
      emettre('reponse'),
      [...emettre('reponse'), '2026-06-10T22:00:00Z'],
    ]);
    const { preteuseSiren, utilisatriceSiren } = contenu;
    const commun = {
      destinataireId: salarieId,
      sujetDe: { nature: 'convention-de-pret', id: conventionId },
      territoire: '53',
    };
    for (const [lien, gabarit] of [
      [fait('LienDuSalarieEmis.v1')(), 'pret-a-accepter'],
      [RETRAIT, 'pret-accepte'],
    ] as const) {
      const { numero, expireLe } = lien.data;
      const valeurs = { conventionId, numero, preteuseSiren, utilisatriceSiren, expireLe };
      expect(reponsesA(courrier, lien)).toEqual([['EnregistrerMessage', { ...commun, gabarit, valeurs }]]);
    }
    expect(cleDOrdre(courrier, RETRAIT)).toBe(`messages ${conventionId}`);
  });
  it('le dit à l’appariement dont elle vient, et à aucun sans lui', () => {
    const redigee = fait('ConventionPretRedigee.v1')();
    const { appariementId } = redigee.data.origine ?? {};
    expect(reponsesA(origine, redigee)).toEqual([['TransformerAppariement', { appariementId, conventionId }]]);
    expect(reponsesA(origine, fait('ConventionPretRedigee.v1')({ origine: null }))).toEqual([]);
    expect(cleDOrdre(origine, redigee)).toBe(appariementId);
  });
  it('attend le lendemain du dernier jour en vigueur, à l’heure de Paris', () => {
    for (const [type, fin, a] of [
      ['ConventionPretRedigee.v1', au, '2027-02-28T23:00:00Z'],
      ['ContenuDeConventionModifie.v1', au, '2027-02-28T23:00:00Z'],
      ['ConventionPretRenouvelee.v1', '2027-08-31', '2027-08-31T22:00:00Z'],
    ] as const)
      expect(reponsesA(horloge, fait(type)())).toEqual([['ConstaterEcheanceDuPret', { conventionId, au: fin }, a]]);
    expect(reponsesA(horloge, fait('RenouvellementDePretPropose.v1')())).toEqual([]);
    expect(cleDOrdre(horloge, fait('ConventionPretRedigee.v1')())).toBe(conventionId);
  });
});
