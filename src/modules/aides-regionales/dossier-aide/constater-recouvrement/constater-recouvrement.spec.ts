import { scenariosOf } from '#libs/event-sourcing';
import {
  comptableId,
  dossierId,
  fait,
  FINANCE,
  gestionnaireId,
  PAYE,
  REVISE,
  signataireId,
} from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import { ConstaterRecouvrement, constaterRecouvrement } from './constater-recouvrement';

interface Saisie extends Partial<Acteur> {
  le?: string;
  reference?: string;
}

const leComptableConstate = (
  montantCentimes = 30_000,
  { le = '2026-06-20', reference = 'TR-2026-00087', ...acteur }: Saisie = {},
) => {
  const context = contexteDe({ personneId: comptableId, role: 'region.comptable', ...acteur });
  const saisie = { dossierId, reference, montantCentimes, constateLe: le, motifDeDate: 'saisie-differee' } as const;
  return demander(new ConstaterRecouvrement(saisie, context), constaterRecouvrement);
};

describe('constater un recouvrement', () => {
  const { given } = scenariosOf(dossierAide);
  const constate = fait('RecouvrementConstate.v1');
  const retiree = [
    ...PAYE,
    fait('RevisionProposee.v1')({ objet: 'retrait', nouveauMontantCentimes: 0 }),
    fait('DecisionRetiree.v1')(),
  ];

  it('solde la créance ; l’argent rendu ne compte plus', () => {
    given(...REVISE)
      .when(leComptableConstate())
      .then(constate());
  });
  it('se fait en plusieurs fois, aussi d’une décision retirée', () => {
    const premier = { montantCentimes: 30_000, creanceCentimes: 420_000, aideCompteeCentimes: 420_000 };
    given(...retiree)
      .when(leComptableConstate())
      .then(constate(premier));
    given(...retiree, constate(premier))
      .when(leComptableConstate(420_000, { reference: 'TR-2' }))
      .then(constate({ reference: 'TR-2', montantCentimes: 420_000, creanceCentimes: 0, aideCompteeCentimes: 0 }));
  });
  it('ne change rien la seconde fois', () => {
    given(...REVISE, constate())
      .when(leComptableConstate())
      .changesNothing();
  });
  it('refuse la même référence pour un autre recouvrement', () => {
    for (const demande of [
      leComptableConstate(1),
      leComptableConstate(30_000, { le: '2026-06-21' }),
      leComptableConstate(30_000, { personneId: 'p9' }),
    ])
      given(...REVISE, constate())
        .when(demande)
        .refuses(Refus.RecouvrementDejaConstate);
  });
  it('refuse plus que la créance, ou sans créance', () => {
    const refus = given(...REVISE)
      .when(leComptableConstate(30_001))
      .refuses(Refus.RecouvrementSansCreance);
    expect(refus.details).toEqual({ creanceCentimes: 30_000 });
    given(...PAYE)
      .when(leComptableConstate(1))
      .refuses(Refus.RecouvrementSansCreance);
  });
  it('refuse avant l’accord', () => {
    given(...FINANCE)
      .when(leComptableConstate())
      .refuses(Refus.EtapeImpossible);
  });
  it('refuse une date avant la révision ou après ce jour', () => {
    for (const le of ['2026-06-11', '2026-07-01'])
      given(...REVISE)
        .when(leComptableConstate(30_000, { le }))
        .refuses(Refus.DateHorsDuDossier);
  });
  it('refuse un dossier inconnu, et celui d’une autre région sans dire qu’il existe', () => {
    given().when(leComptableConstate()).refuses(Refus.DossierInconnu);
    given(...REVISE)
      .when(leComptableConstate(30_000, { territoire: '76' }))
      .refuses(Refus.DossierInconnu);
  });
  it('refuse à qui n’est pas comptable', () => {
    given(...REVISE)
      .when(leComptableConstate(30_000, { role: 'region.gestionnaire-financier' }))
      .refuses(Refus.RecouvrementReserve);
  });
  it('refuse à qui a proposé, ou décidé la révision', () => {
    for (const personneId of [gestionnaireId, signataireId])
      given(...REVISE)
        .when(leComptableConstate(30_000, { personneId }))
        .refuses(Refus.CumulDeFonctions);
  });
  it('peut s’enregistrer après un recouvrement plus récent, depuis la révision', () => {
    const recent = fait('RecouvrementConstate.v1')({
      montantCentimes: 10_000,
      constateLe: '2026-06-29',
      creanceCentimes: 20_000,
    });
    given(...REVISE, recent)
      .when(leComptableConstate(20_000, { reference: 'TR-9', le: '2026-06-20' }))
      .then(
        constate({
          reference: 'TR-9',
          montantCentimes: 20_000,
          constateLe: '2026-06-20',
          creanceCentimes: 0,
          aideCompteeCentimes: 420_000,
        }),
      );
  });
});
