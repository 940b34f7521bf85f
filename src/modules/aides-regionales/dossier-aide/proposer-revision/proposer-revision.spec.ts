import { scenariosOf } from '#libs/event-sourcing';
import {
  ACCORDE,
  CLOS,
  comptableId,
  dirigeantId,
  dossierId,
  fait,
  FINANCE,
  gestionnaireId,
  PAYE,
  REVISE,
} from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { MotifDeRevision, ObjetDeRevision } from '../dossier-aide.events';
import { ProposerRevision, proposerRevision } from './proposer-revision';

interface Saisie extends Partial<Acteur> {
  objet?: ObjetDeRevision;
  motif?: MotifDeRevision;
  le?: string;
}

const leGestionnairePropose = (
  nouveauMontantCentimes = 420_000,
  { objet = 'reduction', motif = 'depense-moindre', le = '2026-06-10', ...acteur }: Saisie = {},
) => {
  const context = contexteDe({ personneId: gestionnaireId, role: 'region.gestionnaire-financier', ...acteur });
  const saisie = {
    dossierId,
    objet,
    motif,
    nouveauMontantCentimes,
    proposeeLe: le,
    motifDeDate: 'saisie-differee',
  } as const;
  return demander(new ProposerRevision(saisie, context), proposerRevision);
};

describe('proposer une révision', () => {
  const { given } = scenariosOf(dossierAide);
  const proposee = fait('RevisionProposee.v1');

  it('retient ce qui est proposé, avant ou après le paiement', () => {
    for (const faits of [ACCORDE, PAYE])
      given(...faits)
        .when(leGestionnairePropose())
        .then(proposee());
    given(...CLOS)
      .when(leGestionnairePropose(420_000, { le: '2026-06-15' }))
      .then(proposee({ proposeeLe: '2026-06-15' }));
  });
  it('laisse un instructeur proposer le retrait ou la rectification', () => {
    const retrait = { objet: 'retrait', motif: 'decision-illegale' } as const;
    given(...ACCORDE)
      .when(leGestionnairePropose(0, { ...retrait, role: 'region.instructeur' }))
      .then(proposee({ ...retrait, nouveauMontantCentimes: 0 }));
    const rectification = { objet: 'rectification', motif: 'erreur-materielle' } as const;
    given(...ACCORDE)
      .when(leGestionnairePropose(45_000, { ...rectification, role: 'region.instructeur' }))
      .then(proposee({ ...rectification, nouveauMontantCentimes: 45_000 }));
  });
  it('part du montant de la révision précédente', () => {
    given(...REVISE)
      .when(leGestionnairePropose(400_000, { le: '2026-06-12' }))
      .then(proposee({ ancienMontantCentimes: 420_000, nouveauMontantCentimes: 400_000, proposeeLe: '2026-06-12' }));
  });
  it('ne change rien la seconde fois', () => {
    given(...PAYE, proposee())
      .when(leGestionnairePropose())
      .changesNothing();
  });
  it.each<[string, number, Saisie]>([
    ['un autre montant', 410_000, {}],
    ['un autre motif', 420_000, { motif: 'renoncement' }],
    ['un autre objet', 420_000, { objet: 'rectification' }],
    ['une autre date', 420_000, { le: '2026-06-11' }],
    ['une autre personne', 420_000, { personneId: 'p9' }],
  ])('refuse, tant qu’une révision attend, %s', (_, montant, saisie) => {
    given(...PAYE, proposee())
      .when(leGestionnairePropose(montant, saisie))
      .refuses(Refus.RevisionEnAttente);
  });
  it.each<[ObjetDeRevision, MotifDeRevision]>([
    ['retrait', 'depense-moindre'],
    ['retrait', 'erreur-materielle'],
    ['reduction', 'decision-illegale'],
    ['rectification', 'renoncement'],
  ])('refuse pour %s le motif %s, et dit lesquels conviennent', (objet, motif) => {
    const refus = given(...PAYE)
      .when(leGestionnairePropose(objet === 'retrait' ? 0 : 420_000, { objet, motif }))
      .refuses(Refus.MotifDeRevisionImpropre);
    expect(refus.message).not.toContain(motif);
  });
  it('refuse une hausse, un montant égal, une réduction à zéro et un retrait partiel', () => {
    const retrait = { objet: 'retrait', motif: 'renoncement' } as const;
    for (const demande of [
      leGestionnairePropose(450_001),
      leGestionnairePropose(450_000),
      leGestionnairePropose(0),
      leGestionnairePropose(1, retrait),
    ])
      given(...PAYE)
        .when(demande)
        .refuses(Refus.MontantDeRevisionImpropre);
  });
  it('refuse avant l’accord et une fois la décision retirée', () => {
    given(...FINANCE)
      .when(leGestionnairePropose())
      .refuses(Refus.EtapeImpossible);
    given(...PAYE, proposee(), fait('DecisionRetiree.v1')())
      .when(leGestionnairePropose())
      .refuses(Refus.EtapeImpossible);
  });
  it('refuse une date avant le dernier acte ou après ce jour', () => {
    for (const le of ['2026-05-31', '2026-07-01'])
      given(...PAYE)
        .when(leGestionnairePropose(420_000, { le }))
        .refuses(Refus.DateHorsDuDossier);
  });
  it('refuse un dossier inconnu, et celui d’une autre région sans dire qu’il existe', () => {
    given().when(leGestionnairePropose()).refuses(Refus.DossierInconnu);
    given(...PAYE)
      .when(leGestionnairePropose(420_000, { territoire: '76' }))
      .refuses(Refus.DossierInconnu);
  });
  it('refuse au signataire et au comptable', () => {
    for (const role of ['region.signataire', 'region.comptable'])
      given(...PAYE)
        .when(leGestionnairePropose(420_000, { role }))
        .refuses(Refus.RevisionReservee);
  });
  it('refuse à qui a déposé le dossier, ou payé de cette aide', () => {
    for (const personneId of [dirigeantId, comptableId])
      given(...PAYE)
        .when(leGestionnairePropose(420_000, { personneId }))
        .refuses(Refus.CumulDeFonctions);
  });
});
