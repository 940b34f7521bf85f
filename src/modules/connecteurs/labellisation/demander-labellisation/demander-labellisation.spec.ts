import { scenariosOf } from '#libs/event-sourcing';
import { ACCEPTE, fait, LABEL_DEMANDE, LABELLISE, numero, racineDuNumero } from '#facts/connecteurs';
import { candidat, connecteurApres, mission } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { demander as demanderLeLabel, DemanderLabellisation } from './demander-labellisation';

const accepte = connecteurApres(...ACCEPTE);

const leConnecteurDemande = (jour = '2026-02-02', context = candidat(jour), lui = accepte) =>
  demander(new DemanderLabellisation({}, context), (command) => demanderLeLabel(command, lui, racineDuNumero));

describe('demander le label d’un connecteur', () => {
  const { given } = scenariosOf(labellisation);
  const deuxieme = (demandeeLe: string, silenceLe: string) =>
    fait('LabellisationDemandee.v1')({ rang: 2, nature: 'renouvellement', demandeeLe, silenceLe });

  it('ouvre une demande, avec sa grille et le jour de son silence', () => {
    given().when(leConnecteurDemande()).then(fait('LabellisationDemandee.v1')());
  });
  it('ne change rien tant qu’elle attend', () => {
    given(...LABEL_DEMANDE)
      .when(leConnecteurDemande('2026-04-02'))
      .changesNothing();
  });
  it('constate d’abord le silence dont l’horloge n’a rien dit, puis ouvre une autre demande', () => {
    given(...LABEL_DEMANDE)
      .when(leConnecteurDemande('2026-04-03'))
      .then(
        fait('LabellisationDecideeParSilence.v1')(),
        fait('LabellisationDemandee.v1')({ rang: 2, demandeeLe: '2026-04-03', silenceLe: '2026-06-03' }),
      );
  });
  it('donne le label quand le silence accepte, sans ouvrir d’autre demande', () => {
    given(fait('LabellisationDemandee.v1')({ effetDuSilence: 'acceptation' }))
      .when(leConnecteurDemande('2026-04-03'))
      .then(
        fait('LabellisationDecideeParSilence.v1')({ effet: 'acceptation' }),
        fait('LabellisationAccordee.v1')({ accordeePar: null, accordeeLe: '2026-04-03', expireLe: '2029-04-02' }),
      );
  });
  it('renouvelle à partir du quatre-vingt-dixième jour avant la fin', () => {
    given(...LABELLISE)
      .when(leConnecteurDemande('2028-12-15'))
      .then(deuxieme('2028-12-15', '2029-02-15'));
    given(...LABELLISE)
      .when(leConnecteurDemande('2028-12-14'))
      .refuses(Refus.RenouvellementDeLabellisationTropTot);
  });
  it('ne renouvelle pas un label suspendu ou menacé de retrait', () => {
    for (const menace of [fait('LabellisationSuspendue.v1')({ numero }), fait('RetraitDeLabellisationEnvisage.v1')()])
      given(...LABELLISE, menace)
        .when(leConnecteurDemande('2029-01-08'))
        .refuses(Refus.RenouvellementDeLabellisationSuspendu);
  });
  it('demande de nouveau après la fin d’un label, comme la première fois', () => {
    given(...LABELLISE)
      .when(leConnecteurDemande('2029-03-16'))
      .then(
        fait('LabellisationDemandee.v1')({
          rang: 2,
          nature: 'premiere',
          demandeeLe: '2029-03-16',
          silenceLe: '2029-05-16',
        }),
      );
  });
  it('refuse à qui n’est pas un connecteur accepté', () => {
    const suspendu = connecteurApres(...ACCEPTE, fait('ConnecteurSuspendu.v1')());
    for (const lui of [null, suspendu])
      given()
        .when(leConnecteurDemande('2026-02-02', candidat('2026-02-02'), lui))
        .refuses(Refus.LabellisationSansAcceptation);
  });
  it('refuse à la mission', () => {
    given()
      .when(leConnecteurDemande('2026-02-02', mission('2026-02-02')))
      .refuses(Refus.LabellisationReservee);
  });
});
