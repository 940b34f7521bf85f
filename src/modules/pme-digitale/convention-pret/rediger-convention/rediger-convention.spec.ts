import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { contenu, conventionId, empreinte, fait, REDIGEE, salarieId, SIGNEE } from '#facts/conventions-de-pret';
import { PREALABLES, preteuse, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { contexteDe } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { conventionPret } from '../convention-pret';
import { empreinteDe } from '../convention-pret.handler';
import * as Refus from '../convention-pret.errors';
import type { Prealables } from '../regles-du-contenu';
import { rediger, RedigerConvention } from './rediger-convention';

const { preteuseSiren: _, ...CLAUSES } = contenu;
const JOUR = '2026-06-10';

const onRedige = (
  change: Partial<RedigerConvention['data']> = {},
  avant: Partial<Prealables> = {},
  context = preteuse(JOUR),
) =>
  demander(new RedigerConvention({ ...CLAUSES, conventionId, ...change }, context), (command) =>
    rediger(command, { ...PREALABLES, ...avant }),
  );

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
      .then(fait('ConventionPretRedigee.v1')({ redigeePar: 'mandataire' }));
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
      .then(fait('ConventionPretRedigee.v1')({ contenu: { ...contenu, au: '2028-08-31', heuresParMois: 61 } }));
  });
  it('refuse que le salarié agisse pour son employeur', () => {
    given()
      .when(onRedige({}, {}, preteuse(JOUR, salarieId)))
      .refuses(Refus.SalarieEtSignataire);
  });
  it('refuse à qui n’est pas d’une entreprise', () => {
    given()
      .when(onRedige({}, {}, contexteDe()))
      .refuses(Refus.ConventionReserveeAuxEntreprises);
  });
});
