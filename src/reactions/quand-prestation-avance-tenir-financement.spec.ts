import { fait as faitDAide } from '#facts/aides-regionales';
import { fait as faitDuCompte } from '#facts/entreprises';
import { fait, prestationId } from '#facts/prestations';
import { dossierAideDe, type Objet } from '#modules/objets';
import { frozenTypes } from '../../test/support/frozen-examples';
import { cleDOrdre, reponsesA } from '../../test/support/reponses-a';
import { quandPlafondDepasseSuspendreVersements } from './quand-plafond-depasse-suspendre-versements';
import { quandPrestationAvanceTenirFinancement as reaction } from './quand-prestation-avance-tenir-financement';

const objet: Objet = { nature: 'prestation', id: prestationId };
const devis = fait('DevisAccepte.v1')().data;
const { reservationId, enveloppeId, entrepriseUniqueId, aideCentimes: montantCentimes } = devis;
const { regle, certifieLe } = fait('ServiceFaitCertifie.v1')().data;
const LIBERER = [
  ['LibererPlafond', { entrepriseUniqueId, objet, reservationId }],
  ['LibererCredits', { enveloppeId, objet, reservationId }],
];
const refuser = (motif: string, possibleLe: string | null) => [
  ['RefuserFinancementDePrestation', { prestationId, reservationId, motif, possibleLe }],
];
const tenu = { objet, reservationId };

describe('quand une prestation avance', () => {
  it('demande les crédits du devis, et arme son échéance au lendemain de son dernier jour', () => {
    expect(reponsesA(reaction, fait('DevisAccepte.v1')())).toEqual([
      ['ReserverCredits', { enveloppeId, objet, reservationId, montantCentimes }],
      ['ConstaterEcheanceDePrestation', { prestationId, reservationId }, '2027-03-09T23:00:00Z'],
    ]);
    expect(reponsesA(reaction, fait('DevisAccepte.v1')({ expireLe: '2026-06-30' }))[1]?.[2]).toBe(
      '2026-06-30T22:00:00Z',
    );
  });
  it('suit l’enveloppe, puis demande le plafond, puis suit le compte', () => {
    expect(reponsesA(reaction, faitDAide('CreditsReserves.v2')(tenu))).toEqual([
      ['ConfirmerCreditsDePrestation', { prestationId, reservationId }],
    ]);
    const demande = { montantCentimes, dateDeReference: devis.accepteLe, transportRoutier: false };
    expect(reponsesA(reaction, fait('CreditsDePrestationConfirmes.v1')())).toEqual([
      ['ReserverPlafond', { entrepriseUniqueId, objet, reservationId, ...demande }],
    ]);
    expect(reponsesA(reaction, faitDuCompte('PlafondReserve.v2')({ ...tenu, regle }))).toEqual([
      ['ConfirmerFinancementDePrestation', { prestationId, reservationId, regle }],
    ]);
  });
  it.each(['credits-insuffisants', 'enveloppe-absente'] as const)('suit le refus de l’enveloppe : %s', (motif) => {
    expect(reponsesA(reaction, faitDAide('ReservationCreditsRefusee.v2')({ ...tenu, motif }))).toEqual(
      refuser(motif, null),
    );
    expect(reponsesA(reaction, fait('FinancementDePrestationRefuse.v1')({ motif }))).toEqual([]);
  });
  it('suit le refus du compte, aussi après une réunion de sociétés, et rend ce que les deux tiennent', () => {
    const possibleLe = '2028-01-12';
    const refusee = faitDuCompte('ReservationPlafondRefusee.v3');
    expect(reponsesA(reaction, refusee({ ...tenu, possibleLe, regle }))).toEqual(
      refuser('plafond-de-minimis', possibleLe),
    );
    expect(reponsesA(reaction, refusee({ ...tenu, possibleLe: null, regle: null }))).toEqual(
      refuser('aucune-regle-de-minimis', null),
    );
    expect(reponsesA(reaction, faitDuCompte('ReservationDepassee.v2')({ ...tenu, possibleLe }))).toEqual(
      refuser('plafond-apres-reunion', possibleLe),
    );
    for (const motif of ['plafond-de-minimis', 'aucune-regle-de-minimis', 'plafond-apres-reunion'] as const)
      expect(reponsesA(reaction, fait('FinancementDePrestationRefuse.v1')({ motif }))).toEqual(LIBERER);
  });
  it('rend à une annulation ce qui est tenu, et rien quand rien ne l’est', () => {
    expect(reponsesA(reaction, fait('PrestationAnnulee.v1')())).toEqual(LIBERER);
    expect(reponsesA(reaction, fait('PrestationAnnulee.v1')({ financement: null }))).toEqual([]);
  });
  it('arme le silence de l’entreprise au lendemain de son dernier jour', () => {
    expect(reponsesA(reaction, fait('RealisationDeclaree.v1')())).toEqual([
      ['ConstaterSilenceSurRealisation', { prestationId, reponseAvantLe: '2026-05-28' }, '2026-05-28T22:00:00Z'],
    ]);
  });
  it('octroie et engage une fois certifiée, jamais avant', () => {
    expect(reponsesA(reaction, fait('ServiceFaitCertifie.v1')())).toEqual([
      [
        'OctroyerDeMinimis',
        { entrepriseUniqueId, objet, reservationId, montantCentimes, accordeeLe: certifieLe, regle },
      ],
      ['EngagerCredits', { enveloppeId, objet, reservationId, montantCentimes }],
    ]);
    for (const type of ['RealisationConfirmee.v1', 'SilenceSurRealisation.v1', 'PrestationPayee.v1'] as const)
      expect(reponsesA(reaction, fait(type)())).toEqual([]);
  });
  it('reprend ce qui est octroyé et engagé, quand la certification est retirée', () => {
    const motif = 'decision-retiree';
    expect(reponsesA(reaction, fait('CertificationRetiree.v1')())).toEqual([
      ['AjusterOctroi', { entrepriseUniqueId, objet, montantCentimes: 0, motif }],
      ['DegagerCredits', { enveloppeId, objet, engageCentimes: 0 }],
    ]);
  });
  it('suit l’ordre des faits de chaque prestation, dans quelque flux qu’ils soient', () => {
    expect(frozenTypes).toEqual(expect.arrayContaining([...reaction.types]));
    const faits = [
      fait('DevisAccepte.v1')(),
      faitDAide('CreditsReserves.v2')(tenu),
      faitDuCompte('ReservationDepassee.v2')(tenu),
    ];
    expect(faits.map((un) => cleDOrdre(reaction, un))).toEqual(faits.map(() => prestationId));
  });
});

describe('quand un compte dépasse son plafond, puis y revient', () => {
  it('suspend, puis reprend, ses dossiers et ses prestations', () => {
    const objets = [objet, dossierAideDe('d1')];
    const suite = (type: 'PlafondDepasse.v2' | 'DepassementResorbe.v2') =>
      reponsesA(quandPlafondDepasseSuspendreVersements, faitDuCompte(type)({ objets }));
    expect(suite('PlafondDepasse.v2')).toEqual([
      ['SuspendreVersements', { dossierId: 'd1' }],
      ['SuspendrePaiementDePrestation', { prestationId }],
    ]);
    expect(suite('DepassementResorbe.v2')).toEqual([
      ['ReprendreVersements', { dossierId: 'd1' }],
      ['ReprendrePaiementDePrestation', { prestationId }],
    ]);
  });
});
