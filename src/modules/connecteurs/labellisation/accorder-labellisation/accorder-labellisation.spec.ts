import { scenariosOf } from '#libs/event-sourcing';
import {
  ACCEPTE,
  AFFECTEE,
  autreEvaluateurId,
  connecteurId,
  EVALUEE,
  evaluateurId,
  fait,
  LABELLISE,
  notes,
  piloteId,
  racineDuNumero,
} from '#facts/connecteurs';
import { connecteurApres, evaluateur, mission } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { accorder, AccorderLabellisation } from './accorder-labellisation';

const accepte = connecteurApres(...ACCEPTE);

const laMissionAccorde = (jour = '2026-03-16', context = mission(jour), lui = accepte, rang = 1) =>
  demander(new AccorderLabellisation({ connecteurId, rang }, context), (command) => accorder(command, lui));

describe('accorder le label d’un connecteur', () => {
  const { given } = scenariosOf(labellisation);
  const renouvelable = [
    ...LABELLISE,
    ...EVALUEE.map((un) => ({ ...un, data: { ...un.data, rang: 2 } }) as (typeof EVALUEE)[number]),
  ];

  it('donne un numéro et une fin, trois ans plus tard', () => {
    given(...EVALUEE)
      .when(laMissionAccorde())
      .then(fait('LabellisationAccordee.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...LABELLISE)
      .when(laMissionAccorde('2026-03-17'))
      .changesNothing();
  });
  it('peut accorder ce que le silence a rejeté', () => {
    given(...EVALUEE, fait('LabellisationDecideeParSilence.v1')())
      .when(laMissionAccorde('2026-04-10'))
      .then(fait('LabellisationAccordee.v1')({ accordeeLe: '2026-04-10', expireLe: '2029-04-09' }));
  });
  it('renouvelle un label qui court, de la fin du premier, sous le même numéro', () => {
    given(...renouvelable)
      .when(laMissionAccorde('2029-01-22', mission('2029-01-22'), accepte, 2))
      .then(fait('LabellisationRenouvelee.v1')());
  });
  it('ne renouvelle pas un label fini : il finit, et un autre commence sous un autre numéro', () => {
    given(...renouvelable)
      .when(laMissionAccorde('2029-03-16', mission('2029-03-16'), accepte, 2))
      .then(
        fait('LabellisationExpiree.v1')(),
        fait('LabellisationAccordee.v1')({
          rang: 2,
          numero: `CL-2-${racineDuNumero}`,
          accordeeLe: '2029-03-16',
          expireLe: '2032-03-15',
        }),
      );
  });
  it('refuse de renouveler un label suspendu depuis', () => {
    given(...renouvelable, fait('LabellisationSuspendue.v1')())
      .when(laMissionAccorde('2029-01-22', mission('2029-01-22'), accepte, 2))
      .refuses(Refus.RenouvellementDeLabellisationSuspendu);
  });
  it('refuse avant deux évaluations', () => {
    for (const rendues of [[], [fait('EvaluationRendue.v1')()]]) {
      const refus = given(...AFFECTEE, ...rendues)
        .when(laMissionAccorde())
        .refuses(Refus.EvaluationsManquantes);
      expect(refus.details).toEqual({ rendues: rendues.length });
    }
  });
  it('refuse quand une évaluation est écartée par un intérêt', () => {
    const interet = { declarePar: evaluateurId, evaluationEcartee: true };
    given(...EVALUEE, fait('InteretDEvaluateurDeclare.v1')(interet))
      .when(laMissionAccorde())
      .refuses(Refus.EvaluationsManquantes);
  });
  it('refuse quand la moyenne des deux n’atteint pas le minimum d’un critère, et le nomme', () => {
    const faible = (note: number) =>
      notes.map((une) => (une.critere === 'neutralite-commerciale' ? { ...une, note } : une));
    const avec = (note: number) => [
      ...AFFECTEE,
      fait('EvaluationRendue.v1')(),
      fait('EvaluationRendue.v1')({ renduePar: autreEvaluateurId, notes: faible(note) }),
    ];
    given(...avec(2))
      .when(laMissionAccorde())
      .then(fait('LabellisationAccordee.v1')());
    const refus = given(...avec(1))
      .when(laMissionAccorde())
      .refuses(Refus.GrilleNonSatisfaite);
    expect(refus.details).toEqual({ criteres: ['neutralite-commerciale'] });
  });
  it('refuse aux évaluateurs, au candidat, et à qui a déclaré un intérêt', () => {
    given(...EVALUEE)
      .when(laMissionAccorde('2026-03-16', mission('2026-03-16', evaluateurId)))
      .refuses(Refus.EvaluateurQuiDecide);
    given(...EVALUEE)
      .when(laMissionAccorde('2026-03-16', mission('2026-03-16', connecteurId)))
      .refuses(Refus.LabellisationDeSoi);
    given(...EVALUEE, fait('InteretDEvaluateurDeclare.v1')({ declarePar: piloteId, rang: null }))
      .when(laMissionAccorde())
      .refuses(Refus.InteretDansLeCandidat);
  });
  it('refuse à un connecteur suspendu depuis, ou sorti du réseau', () => {
    for (const fin of [fait('ConnecteurSuspendu.v1')(), fait('ConnecteurSorti.v1')()])
      given(...EVALUEE)
        .when(laMissionAccorde('2026-03-16', mission('2026-03-16'), connecteurApres(...ACCEPTE, fin)))
        .refuses(Refus.CandidatNonAccepte);
  });
  it('refuse une demande déjà refusée', () => {
    given(...EVALUEE, fait('LabellisationRefusee.v1')())
      .when(laMissionAccorde())
      .refuses(Refus.DemandeDeLabellisationInconnue);
  });
  it('refuse au rôle d’évaluateur', () => {
    given(...EVALUEE)
      .when(laMissionAccorde('2026-03-16', evaluateur('2026-03-16')))
      .refuses(Refus.DecisionDeLabellisationReservee);
  });
});
