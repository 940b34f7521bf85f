import { scenariosOf } from '#libs/event-sourcing';
import { aideDeclaree, dossierId, fait, objet, titulaire } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { compteDeMinimis } from '../compte-de-minimis';
import * as Refus from '../compte-de-minimis.errors';
import type { AideAnterieure } from '../compte-de-minimis.events';
import { EntrepriseInconnue } from '../../entreprise/entreprise.errors';
import type { Titulaire } from '../../titulaire';
import { declarer, DeclarerAidesAnterieures } from './declarer-aides-anterieures';

const ademe = aideDeclaree;
const metropole: AideAnterieure = { ...ademe, aideId: 'a2', autorite: 'commune-ou-groupement' };

const lEntrepriseDeclare = (
  aides: readonly AideAnterieure[],
  { cloture, par = titulaire, ...acteur }: Partial<Acteur> & { cloture?: string; par?: Titulaire } = {},
) => {
  const dirigeante = { role: 'entreprise.dirigeant', territoire: '552081317', at: '2026-02-02T09:00:00Z' };
  const context = contexteDe({ ...dirigeante, ...acteur });
  return demander(
    new DeclarerAidesAnterieures({ siren: '552081317', aides, clotureExercice: cloture }, context),
    (command) => declarer(command, par),
  );
};

const tenuPourUnDossier = { dossiers: [dossierId], objets: [objet], autresDossiers: 0, autresObjets: 0 };

describe('déclarer des aides antérieures', () => {
  const { given } = scenariosOf(compteDeMinimis);

  it('les inscrit au compte', () => {
    given()
      .when(lEntrepriseDeclare([ademe]))
      .then(fait('AidesAnterieuresDeclarees.v3')());
  });
  it('n’inscrit que celles qui n’y sont pas encore', () => {
    given(fait('AidesAnterieuresDeclarees.v3')())
      .when(lEntrepriseDeclare([ademe, metropole]))
      .then(fait('AidesAnterieuresDeclarees.v3')({ aides: [metropole] }));
  });
  it('retient une autre clôture de l’exercice, et la garde ensuite', () => {
    const enJuin = fait('AidesAnterieuresDeclarees.v3')({ aides: [], clotureExercice: '06-30' });
    given(fait('AidesAnterieuresDeclarees.v3')())
      .when(lEntrepriseDeclare([ademe], { cloture: '06-30' }))
      .then(enJuin);
    given(fait('AidesAnterieuresDeclarees.v3')(), enJuin)
      .when(lEntrepriseDeclare([metropole]))
      .then(fait('AidesAnterieuresDeclarees.v3')({ aides: [metropole], clotureExercice: '06-30' }));
  });
  it('inscrit une aide qui dépasse le plafond, quand rien n’est réservé : elle est vraie', () => {
    const grosse = { ...ademe, montantCentimes: 40_000_000 };
    given()
      .when(lEntrepriseDeclare([grosse]))
      .then(
        fait('AidesAnterieuresDeclarees.v3')({ aides: [grosse] }),
        fait('CompteHorsPlafond.v2')({
          au: ademe.accordeeLe,
          depassementCentimes: 10_000_000,
          objets: [],
          constateLe: '2026-02-02',
        }),
      );
  });
  it('inscrit ce qui tient encore, au centime près, à côté des réservations', () => {
    const juste = { ...ademe, montantCentimes: 29_500_000 };
    given(fait('PlafondReserve.v2')())
      .when(lEntrepriseDeclare([juste]))
      .then(fait('AidesAnterieuresDeclarees.v3')({ aides: [juste] }));
  });
  it('refuse ce qui porterait une réservation du transport routier au-delà de son plafond', () => {
    const camions = fait('PlafondReserve.v2')({
      montantCentimes: 9_000_000,
      dateDeReference: '2023-06-01',
      transportRoutier: true,
      regle: 'reglement-1407-2013',
    });
    given(camions)
      .when(lEntrepriseDeclare([{ ...ademe, montantCentimes: 9_000_000, accordeeLe: '2022-03-10' }]))
      .refuses(Refus.ReservationsEnCours);
  });
  it('inscrit une aide du transport routier sous ce plafond, et la refuse si une réservation n’y tient plus', () => {
    const camions = { ...ademe, montantCentimes: 9_000_000, accordeeLe: '2022-03-10', transportRoutier: true };
    const reserve = (montantCentimes: number) =>
      fait('PlafondReserve.v2')({ montantCentimes, dateDeReference: '2023-06-01', regle: 'reglement-1407-2013' });
    given(reserve(1_000_000))
      .when(lEntrepriseDeclare([camions]))
      .then(fait('AidesAnterieuresDeclarees.v3')({ aides: [camions] }));
    const { when } = given(reserve(1_000_001));
    when(lEntrepriseDeclare([camions])).refuses(Refus.ReservationsEnCours);
    const autre = { ...camions, transportRoutier: false };
    when(lEntrepriseDeclare([autre])).then(fait('AidesAnterieuresDeclarees.v3')({ aides: [autre] }));
  });
  it('inscrit une aide accordée ce jour', () => {
    const duJour = { ...ademe, accordeeLe: '2026-02-02' };
    given()
      .when(lEntrepriseDeclare([duJour]))
      .then(fait('AidesAnterieuresDeclarees.v3')({ aides: [duJour] }));
  });
  it('laisse faire la région de l’entreprise et la mission', () => {
    given()
      .when(lEntrepriseDeclare([ademe], { role: 'region.instructeur', territoire: '53' }))
      .then(fait('AidesAnterieuresDeclarees.v3')());
    given()
      .when(lEntrepriseDeclare([ademe], { role: 'mission.pilote', territoire: 'FR' }))
      .then(fait('AidesAnterieuresDeclarees.v3')());
  });
  it('inscrit une aide à côté d’un octroi, fût-ce sous l’identifiant de son dossier', () => {
    const homonyme = { ...ademe, aideId: dossierId };
    given(fait('PlafondReserve.v2')(), fait('AideDeMinimisOctroyee.v2')())
      .when(lEntrepriseDeclare([homonyme]))
      .then(fait('AidesAnterieuresDeclarees.v3')({ aides: [homonyme] }));
  });
  it('refuse à une région où l’entreprise n’a plus d’établissement ouvert', () => {
    const partie = {
      ...titulaire,
      etablissements: titulaire.etablissements.map((un) => ({ ...un, fermeLe: '2026-03-02' })),
    };
    given()
      .when(lEntrepriseDeclare([ademe], { role: 'region.instructeur', territoire: '53', par: partie }))
      .refuses(Refus.DeclarationReservee);
  });
  it('refuse à une autre entreprise et à une autre région, sans dire que l’entreprise existe', () => {
    given()
      .when(lEntrepriseDeclare([ademe], { territoire: '356000000' }))
      .refuses(EntrepriseInconnue);
    given(fait('AidesAnterieuresDeclarees.v3')())
      .when(lEntrepriseDeclare([ademe], { role: 'region.instructeur', territoire: '76' }))
      .refuses(EntrepriseInconnue);
  });
  it('refuse à qui la voit sans agir ni pour elle, ni pour sa région', () => {
    given()
      .when(lEntrepriseDeclare([ademe], { role: 'region.comptable', territoire: '53' }))
      .refuses(Refus.DeclarationReservee);
    given()
      .when(lEntrepriseDeclare([ademe], { role: 'auditeur', territoire: 'FR' }))
      .refuses(Refus.DeclarationReservee);
  });
  it('refuse une aide datée d’après ce jour', () => {
    given()
      .when(lEntrepriseDeclare([{ ...ademe, accordeeLe: '2026-02-03' }]))
      .refuses(Refus.DateDAideIncorrecte);
  });
  it('refuse ce qui ferait dépasser le plafond par les réservations en cours, et les cite', () => {
    const refus = given(fait('PlafondReserve.v2')())
      .when(
        lEntrepriseDeclare([{ ...ademe, montantCentimes: 29_500_001 }], {
          role: 'region.instructeur',
          territoire: '53',
        }),
      )
      .refuses(Refus.ReservationsEnCours);
    expect(refus.details).toEqual({ depassementCentimes: 1, ...tenuPourUnDossier });
    expect(refus.message).toMatch(/dépasseraient de 0,01\s€ le plafond :/);
  });
  it('ne dit pas à l’entreprise de combien, parce qu’une proposition s’en déduirait', () => {
    const refus = given(fait('PlafondReserve.v2')())
      .when(lEntrepriseDeclare([{ ...ademe, montantCentimes: 29_500_001 }]))
      .refuses(Refus.ReservationsEnCours);
    expect(refus.details).toEqual({ depassementCentimes: null, ...tenuPourUnDossier });
    expect(refus.message).toMatch(/dépasseraient le plafond :/);
  });
  it('compte ce qui dépasserait à la date d’où une réservation peut être octroyée, fût-ce sorti de la période ce jour', () => {
    const enAvril = { at: '2026-04-20T09:00:00Z' };
    const ancienne = (accordeeLe: string) => ({ ...ademe, montantCentimes: 30_000_000, accordeeLe });
    given(fait('PlafondReserve.v2')())
      .when(lEntrepriseDeclare([ancienne('2023-03-20')], enAvril))
      .refuses(Refus.ReservationsEnCours);
    given(fait('PlafondReserve.v2')())
      .when(lEntrepriseDeclare([ancienne('2023-03-16')], enAvril))
      .refuses(Refus.ReservationsEnCours);
    given(fait('PlafondReserve.v2')())
      .when(lEntrepriseDeclare([ancienne('2023-03-15')], enAvril))
      .then(
        fait('AidesAnterieuresDeclarees.v3')({ aides: [ancienne('2023-03-15')], declareesLe: '2026-04-20' }),
        fait('CompteHorsPlafond.v2')({
          au: '2023-03-15',
          regle: 'reglement-1407-2013',
          depassementCentimes: 10_000_000,
          plafondCentimes: 20_000_000,
          objets: [],
          constateLe: '2026-04-20',
        }),
      );
  });
  it('compte aussi ce qui dépasserait ce jour seulement, quand le règlement de 2023 remonte plus loin que l’exercice', () => {
    const ancienne = { ...ademe, montantCentimes: 30_000_000, accordeeLe: '2021-03-01' };
    const reserve = fait('PlafondReserve.v2')({ dateDeReference: '2023-12-20', regle: 'reglement-1407-2013' });
    given(fait('AidesAnterieuresDeclarees.v3')({ aides: [], clotureExercice: '06-30' }), reserve)
      .when(lEntrepriseDeclare([ancienne], { at: '2024-01-05T09:00:00Z' }))
      .refuses(Refus.ReservationsEnCours);
  });
  describe('quand le compte tient déjà mille aides', () => {
    const mille = Array.from({ length: 1_000 }, (_, rang) => ({ ...ademe, aideId: `a${rang}`, montantCentimes: 1 }));
    const plein = fait('AidesAnterieuresDeclarees.v3')({ aides: mille });

    it('en refuse une de plus', () => {
      given(plein)
        .when(lEntrepriseDeclare([{ ...ademe, aideId: 'b' }]))
        .refuses(Refus.TropDAides);
    });
    it('ne change rien à celles qui sont déclarées à nouveau', () => {
      given(plein).when(lEntrepriseDeclare(mille)).changesNothing();
    });
  });
});
