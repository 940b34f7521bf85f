import { fait as faitDAide } from '#facts/aides-regionales';
import { conventionId, fait, mois, numero } from '#facts/amortissements';
import { fait as faitDuCompte } from '#facts/entreprises';
import { fait as faitDeReleve } from '#facts/releves-de-pret';
import type { Objet } from '#modules/objets';
import { frozenTypes } from '../../test/support/frozen-examples';
import { cleDOrdre, reponsesA } from '../../test/support/reponses-a';
import { quandAmortissementAvanceTenirFinancement as reaction } from './quand-amortissement-avance-tenir-financement';
import { quandPlafondDepasseSuspendreVersements } from './quand-plafond-depasse-suspendre-versements';
import { quandReleveDePretChangeRegulariserAmortissement as suiviDesReleves } from './quand-releve-de-pret-change-regulariser-amortissement';

const demande = { conventionId, mois, numero };
const objet: Objet = { nature: 'amortissement', id: `${conventionId}.2026-09.1` };
const { reservationId, enveloppeId, entrepriseUniqueId, montantCentimes, retenuLe } =
  fait('AmortissementRetenu.v1')().data;
const { regle, accordeLe } = fait('AmortissementAccorde.v1')().data;
const LIBERER = [
  ['LibererPlafond', { entrepriseUniqueId, objet, reservationId }],
  ['LibererCredits', { enveloppeId, objet, reservationId }],
];
const REPRENDRE = [
  ['AjusterOctroi', { entrepriseUniqueId, objet, montantCentimes: 0, motif: 'decision-retiree' }],
  ['DegagerCredits', { enveloppeId, objet, engageCentimes: 0 }],
];
const refuser = (motif: string, possibleLe: string | null) => [
  ['RefuserFinancementDAmortissement', { ...demande, reservationId, motif, possibleLe }],
];
const tenu = { objet, reservationId };

describe('quand un amortissement avance', () => {
  it('ne demande d’argent qu’une fois retenu par la région', () => {
    expect(reponsesA(reaction, fait('AmortissementRetenu.v1')())).toEqual([
      ['ReserverCredits', { enveloppeId, objet, reservationId, montantCentimes }],
    ]);
    for (const type of ['AmortissementDemande.v1', 'AmortissementPaye.v1', 'AmortissementRegularise.v1'] as const)
      expect(reponsesA(reaction, fait(type)())).toEqual([]);
  });
  it('suit l’enveloppe, puis demande le plafond, puis suit le compte', () => {
    expect(reponsesA(reaction, faitDAide('CreditsReserves.v2')(tenu))).toEqual([
      ['ConfirmerCreditsDAmortissement', { ...demande, reservationId }],
    ]);
    const plafond = { montantCentimes, dateDeReference: retenuLe, transportRoutier: false };
    expect(reponsesA(reaction, fait('CreditsDAmortissementConfirmes.v1')())).toEqual([
      ['ReserverPlafond', { entrepriseUniqueId, objet, reservationId, ...plafond }],
    ]);
    expect(reponsesA(reaction, faitDuCompte('PlafondReserve.v2')({ ...tenu, regle }))).toEqual([
      ['ConfirmerPlafondDAmortissement', { ...demande, reservationId, regle }],
    ]);
  });
  it('suit le refus de l’enveloppe, qui ne tient alors rien', () => {
    for (const motif of ['credits-insuffisants', 'enveloppe-absente'] as const) {
      const refusee = faitDAide('ReservationCreditsRefusee.v2')({ ...tenu, motif });
      expect(reponsesA(reaction, refusee)).toEqual(refuser(motif, null));
      expect(reponsesA(reaction, fait('FinancementDAmortissementRefuse.v1')({ motif }))).toEqual([]);
    }
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
      expect(reponsesA(reaction, fait('FinancementDAmortissementRefuse.v1')({ motif }))).toEqual(LIBERER);
  });
  it('octroie et engage ce qui est accordé', () => {
    expect(reponsesA(reaction, fait('AmortissementAccorde.v1')())).toEqual([
      [
        'OctroyerDeMinimis',
        { entrepriseUniqueId, objet, reservationId, montantCentimes, accordeeLe: accordeLe, regle },
      ],
      ['EngagerCredits', { enveloppeId, objet, reservationId, montantCentimes }],
    ]);
  });
  it('rend ce qui est tenu, reprend ce qui est octroyé, quand la demande finit sans paiement', () => {
    const { financement } = fait('AmortissementCaduc.v1')().data;
    const caduc = fait('AmortissementCaduc.v1');
    expect(reponsesA(reaction, caduc())).toEqual(LIBERER);
    expect(reponsesA(reaction, caduc({ octroye: true }))).toEqual(REPRENDRE);
    expect(reponsesA(reaction, caduc({ financement: null }))).toEqual([]);
    expect(reponsesA(reaction, fait('AmortissementRefuse.v1')())).toEqual([]);
    expect(reponsesA(reaction, fait('AmortissementRefuse.v1')({ financement }))).toEqual(REPRENDRE);
  });
  it('ne compte plus au compte ce qui est recouvré', () => {
    const autre = { ...objet, id: `${conventionId}.2026-09.2` };
    const restes = [
      { numero: 2, entrepriseUniqueId, detenuCentimes: 0 },
      { numero: 1, entrepriseUniqueId, detenuCentimes: 400_00 },
    ];
    expect(reponsesA(reaction, fait('TropPercuRecouvre.v1')({ restes }))).toEqual([
      ['AjusterOctroi', { entrepriseUniqueId, objet: autre, montantCentimes: 0, motif: 'recouvrement' }],
      ['AjusterOctroi', { entrepriseUniqueId, objet, montantCentimes: 400_00, motif: 'recouvrement' }],
    ]);
  });
  it('suit l’ordre des faits de chaque demande, dans quelque flux qu’ils soient', () => {
    expect(frozenTypes).toEqual(expect.arrayContaining([...reaction.types]));
    for (const un of [fait('AmortissementRetenu.v1')(), faitDAide('CreditsReserves.v2')(tenu)])
      expect(cleDOrdre(reaction, un)).toBe(`${conventionId}.${mois}`);
  });
  it('suspend, puis reprend, ce qui dépasse le plafond', () => {
    const suite = (type: 'PlafondDepasse.v2' | 'DepassementResorbe.v2') =>
      reponsesA(quandPlafondDepasseSuspendreVersements, faitDuCompte(type)({ objets: [objet] }));
    expect(suite('PlafondDepasse.v2')).toEqual([['SuspendrePaiementDAmortissement', demande]]);
    expect(suite('DepassementResorbe.v2')).toEqual([['ReprendrePaiementDAmortissement', demande]]);
  });
});

describe('quand le relevé d’un mois change', () => {
  it('finit la demande d’un relevé qui est remplacé', () => {
    const rectifie = faitDeReleve('RelevePretRectifie.v1');
    expect(reponsesA(suiviDesReleves, rectifie())).toEqual([
      ['RendreAmortissementCaduc', { conventionId, mois, rangDuReleve: 1 }],
    ]);
  });
  it('régularise à la validation', () => {
    const valide = faitDeReleve('RelevePretValide.v1');
    expect(reponsesA(suiviDesReleves, valide())).toEqual([['RegulariserAmortissement', { conventionId, mois }]]);
    expect(cleDOrdre(suiviDesReleves, valide())).toBe(`${conventionId}.${mois}`);
  });
});
