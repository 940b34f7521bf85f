import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { APPARIEMENT_ACCEPTE, APPARIEMENT_PROPOSE, appariementId, emprunteuseId, fait } from '#facts/competences';
import { quiEmprunte, quiPrete, region, tierce } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { etatApres } from '../../../../../test/support/etat-apres';
import { prealablesApres } from '../../../../../test/support/prealables-d-appariement';
import { appariement } from '../appariement';
import * as Refus from '../appariement.errors';
import type { Prealables } from '../prealables';
import { accepterAppariement, AccepterAppariement } from './accepter-appariement';

const accepter = (
  context = quiPrete('2026-02-23'),
  prealables: Prealables = prealablesApres(),
  renonciationConcurrence = false,
) =>
  demander(new AccepterAppariement({ appariementId, renonciationConcurrence }, context), (command) =>
    accepterAppariement(command, prealables),
  );

const parLaRegion = [fait('AppariementPropose.v1')()];
const { entrees } = fait('AppariementPropose.v1')().data;
const concurrentes = [fait('AppariementPropose.v1')({ entrees: { ...entrees, concurrente: true } })];

describe('accepter un appariement', () => {
  const { given } = scenariosOf(appariement);

  it('le complète quand l’autre entreprise a accepté', () => {
    given(...APPARIEMENT_PROPOSE)
      .when(accepter())
      .then(fait('AppariementAccepte.v1')());
  });
  it('attend l’autre quand la région a proposé', () => {
    given(...parLaRegion)
      .when(accepter())
      .then(fait('AppariementAccepte.v1')({ complet: false }));
  });
  it('ne change rien la seconde fois, même une fois le statut perdu', () => {
    given(...APPARIEMENT_ACCEPTE)
      .when(accepter(quiPrete('2026-04-24'), prealablesApres([], { statuts: false })))
      .changesNothing();
    given(...APPARIEMENT_PROPOSE)
      .when(accepter(quiEmprunte('2026-02-21')))
      .changesNothing();
  });
  it('refuse à une autre personne de l’entreprise qui a accepté', () => {
    const decide = accepter(quiPrete('2026-02-23', 'autre'));
    expect(() => decide(etatApres(appariement, APPARIEMENT_ACCEPTE))).toThrow(DoneByAnother);
  });
  it('refuse que la même personne engage les deux entreprises', () => {
    given(...APPARIEMENT_PROPOSE)
      .when(accepter(quiPrete('2026-02-23', emprunteuseId)))
      .refuses(Refus.MemePersonneDesDeuxCotes);
  });
  it('refuse une concurrente sans renonciation expresse', () => {
    given(...concurrentes)
      .when(accepter())
      .refuses(Refus.ConcurrenceSansRenonciation);
    given(...concurrentes)
      .when(accepter(undefined, undefined, true))
      .then(fait('AppariementAccepte.v1')({ complet: false, renonciationConcurrence: true }));
  });
  it('refuse quand l’offre ou le besoin est fermé, le statut perdu, ou les entreprises liées', () => {
    for (const fin of ['OffreRetiree.v1', 'BesoinRetire.v1', 'BesoinPourvu.v1'] as const)
      given(...APPARIEMENT_PROPOSE)
        .when(accepter(undefined, prealablesApres([fait(fin)()])))
        .refuses(Refus.OffreOuBesoinFerme);
    given(...APPARIEMENT_PROPOSE)
      .when(accepter(undefined, prealablesApres([], { statuts: false })))
      .refuses(Refus.StatutPerdu);
    given(...APPARIEMENT_PROPOSE)
      .when(accepter(undefined, prealablesApres([], { lies: true })))
      .refuses(Refus.AppariementEntreLiees);
  });
  it('refuse après le dernier jour, et une fois décliné ou écarté', () => {
    given(...APPARIEMENT_PROPOSE)
      .when(accepter(quiPrete('2026-03-23')))
      .refuses(Refus.ReponseTardive);
    for (const fin of ['AppariementDecline.v1', 'AppariementEcarte.v1'] as const)
      given(...APPARIEMENT_PROPOSE, fait(fin)())
        .when(accepter())
        .refuses(Refus.AppariementTermine);
  });
  it('refuse un appariement inconnu, et à une autre entreprise', () => {
    given().when(accepter()).refuses(Refus.AppariementInconnu);
    given(...APPARIEMENT_PROPOSE)
      .when(accepter(tierce('2026-02-23')))
      .refuses(Refus.AppariementInconnu);
  });
  it('refuse à une région', () => {
    given(...APPARIEMENT_PROPOSE)
      .when(accepter(region('2026-02-23')))
      .refuses(Refus.ReponseALAppariementReservee);
  });
});
