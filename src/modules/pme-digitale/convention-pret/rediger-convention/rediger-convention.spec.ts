import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import {
  APPARIEMENT_ACCEPTE,
  APPARIEMENT_CONCLU,
  APPARIEMENT_PROPOSE,
  APPARIEMENT_TRANSFORME,
  appariementId,
  fait as faitDeCompetences,
} from '#facts/competences';
import {
  contenu,
  conventionId,
  empreinte,
  fait,
  REDIGEE,
  REDIGEE_D_UN_APPARIEMENT,
  salarieId,
  SIGNEE,
} from '#facts/conventions-de-pret';
import { PREALABLES, preteuse, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { contexteDe } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { origineApres } from '../../../../../test/support/origine-des-exemples';
import { conventionPret } from '../convention-pret';
import { empreinteDe } from '../convention-pret.handler';
import * as Refus from '../convention-pret.errors';
import * as RefusDOrigine from '../origine.errors';
import type { Prealables } from '../regles-du-contenu';
import { rediger, RedigerConvention } from './rediger-convention';

const { preteuseSiren: _, ...CLAUSES } = contenu;
const JOUR = '2026-06-10';

const onRedige = (
  change: Partial<RedigerConvention['data']> = {},
  avant: Partial<Prealables> = {},
  context = preteuse(JOUR),
) =>
  demander(new RedigerConvention({ ...CLAUSES, conventionId, appariementId: null, ...change }, context), (command) =>
    rediger(command, { ...PREALABLES, ...avant }),
  );

const deLAppariement = (
  change: Partial<RedigerConvention['data']> = {},
  avant: Partial<Prealables> = origineApres(),
  context = preteuse(JOUR),
) => onRedige({ appariementId, ...change }, avant, context);

/** Companies of one activity, and whether their match knew of it. */
const concurrentes = (renoncees: boolean): Partial<Prealables> => {
  const avant = origineApres();
  const { origine } = avant;
  const { proposition } = origine.appariement;
  const entrees = { ...proposition.entrees, concurrente: renoncees };
  const appariement = { ...origine.appariement, proposition: { ...proposition, entrees } };
  return { ...avant, origine: { ...origine, appariement }, concurrentes: true };
};

describe('rédiger une convention de prêt', () => {
  const { given } = scenariosOf(conventionPret);

  it('retient le contenu et son empreinte', () => {
    given()
      .when(onRedige())
      .then(...REDIGEE);
    expect(empreinteDe(contenu)).toBe(empreinte);
    expect(empreinteDe(Object.fromEntries(Object.entries(contenu).reverse()) as unknown as typeof contenu)).toBe(
      empreinte,
    );
    given()
      .when(onRedige({}, { empreinteDe }, preteuse(JOUR, 'mandataire', 'entreprise.mandataire')))
      .then(fait('ConventionPretRedigee.v1')({ origine: null, redigeePar: 'mandataire' }));
  });
  it('ne change rien la seconde fois, et refuse à un autre ou sous d’autres termes', () => {
    given(...REDIGEE)
      .when(onRedige({}, { statuts: false }))
      .changesNothing();
    given(...REDIGEE)
      .when(onRedige({}, {}, preteuse(JOUR, 'autre')))
      .refuses(DoneByAnother);
    given(...REDIGEE)
      .when(onRedige({ heuresParMois: 1 }))
      .refuses(Refus.ConventionDejaRedigee);
    given(...SIGNEE)
      .when(onRedige({}, {}, utilisatrice(JOUR)))
      .refuses(Refus.ConventionDejaRedigee);
  });
  it('veut deux entreprises différentes, du programme, sans lien, qui ont le statut', () => {
    given()
      .when(onRedige({ utilisatriceSiren: '552081317' }))
      .refuses(Refus.EntreprisesIdentiques);
    for (const avant of [{ preteuseRegion: null }, { utilisatriceRegion: null }])
      given().when(onRedige({}, avant)).refuses(Refus.EntrepriseHorsConvention);
    given()
      .when(onRedige({}, { statuts: false }))
      .refuses(Refus.StatutAbsent);
    given()
      .when(onRedige({}, { liees: true }))
      .refuses(Refus.EntreprisesLiees);
  });
  it('n’ouvre que le régime L8241-2', () => {
    for (const regime of ['L8241-3', 'groupement-d-employeurs'] as const)
      given().when(onRedige({ regime })).refuses(Refus.RegimeFerme);
  });
  it('refuse des clauses qui ne tiennent pas', () => {
    given()
      .when(onRedige({ commune: '99999' }))
      .refuses(Refus.CommuneDuPretInconnue);
    given()
      .when(onRedige({ au: '2026-08-31' }))
      .refuses(Refus.DatesDuPretInversees);
    given()
      .when(onRedige({ du: '2026-06-09' }))
      .refuses(Refus.DebutDejaPasse);
    given()
      .when(onRedige({ au: '2028-09-01' }))
      .refuses(Refus.DureeExcessive);
    given()
      .when(onRedige({ heuresParMois: 62 }))
      .refuses(Refus.HeuresAuDelaDeLaPart);
    given()
      .when(onRedige({ modifieUnElementEssentiel: true, periodeProbatoireJours: 0 }))
      .refuses(Refus.PeriodeProbatoireObligatoire);
    given()
      .when(onRedige({ au: '2028-08-31', heuresParMois: 61 }))
      .then(
        fait('ConventionPretRedigee.v1')({
          origine: null,
          contenu: { ...contenu, au: '2028-08-31', heuresParMois: 61 },
        }),
      );
  });
  it('refuse que le salarié agisse pour son employeur', () => {
    given()
      .when(onRedige({}, {}, preteuse(JOUR, salarieId)))
      .refuses(Refus.SalarieEtSignataire);
  });
  it('retient l’appariement dont elle vient, et le jour où son offre a été publiée', () => {
    given()
      .when(deLAppariement())
      .then(...REDIGEE_D_UN_APPARIEMENT);
    given()
      .when(deLAppariement({}, concurrentes(true)))
      .then(...REDIGEE_D_UN_APPARIEMENT);
    given(...REDIGEE_D_UN_APPARIEMENT)
      .when(deLAppariement())
      .changesNothing();
    given(...REDIGEE_D_UN_APPARIEMENT)
      .when(onRedige())
      .refuses(Refus.ConventionDejaRedigee);
    given(...REDIGEE)
      .when(deLAppariement())
      .refuses(Refus.ConventionDejaRedigee);
  });
  it('veut un appariement conclu, entre ces deux entreprises, dans ce sens', () => {
    given()
      .when(deLAppariement({}, { origine: null }))
      .refuses(RefusDOrigine.AppariementDAutresEntreprises);
    given()
      .when(deLAppariement({ utilisatriceSiren: '356000000' }))
      .refuses(RefusDOrigine.AppariementDAutresEntreprises);
    given()
      .when(deLAppariement({ utilisatriceSiren: contenu.preteuseSiren }, undefined, utilisatrice(JOUR)))
      .refuses(RefusDOrigine.AppariementDAutresEntreprises);
    for (const faits of [
      APPARIEMENT_PROPOSE,
      APPARIEMENT_ACCEPTE,
      [...APPARIEMENT_CONCLU, faitDeCompetences('AppariementDecline.v1')()],
      [...APPARIEMENT_ACCEPTE, faitDeCompetences('AppariementEcarte.v1')()],
    ])
      given()
        .when(deLAppariement({}, origineApres(faits)))
        .refuses(RefusDOrigine.AppariementNonConclu);
  });
  it('refuse un appariement qu’une autre convention suit, tant qu’elle n’est pas finie', () => {
    given()
      .when(deLAppariement({}, origineApres(APPARIEMENT_TRANSFORME)))
      .refuses(RefusDOrigine.AppariementDejaConvenu);
    given()
      .when(deLAppariement({}, origineApres(APPARIEMENT_TRANSFORME, { conventionId: null })))
      .then(...REDIGEE_D_UN_APPARIEMENT);
  });
  it('reste dans les termes de l’appariement', () => {
    for (const change of [
      { du: '2026-08-31' },
      { au: '2027-03-01' },
      { partDuTempsPourCent: 41 },
      { competence: 'cybersecurite' },
    ])
      given().when(deLAppariement(change)).refuses(RefusDOrigine.TermesHorsAppariement);
  });
  it('refuse deux concurrentes sans appariement où chacune y renonce', () => {
    given()
      .when(onRedige({}, { concurrentes: true }))
      .refuses(RefusDOrigine.ConcurrenceSansAppariement);
    // A match of two other establishments, in which nobody had to waive it.
    given()
      .when(deLAppariement({}, concurrentes(false)))
      .refuses(RefusDOrigine.ConcurrenceSansAppariement);
  });
  it('refuse à qui n’est pas d’une entreprise', () => {
    given()
      .when(onRedige({}, {}, contexteDe()))
      .refuses(Refus.ConventionReserveeAuxEntreprises);
  });
});
