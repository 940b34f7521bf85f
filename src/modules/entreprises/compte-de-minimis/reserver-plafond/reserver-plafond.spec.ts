import { scenariosOf } from '#libs/event-sourcing';
import { entrepriseUniqueId, fait, objet, reservationId, OPERATEUR } from '#facts/entreprises';
import { dossierAideDe } from '#modules/objets';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { compteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme } from '../compte-de-minimis.errors';
import type { ReservationPlafondRefusee } from '../compte-de-minimis.events';
import { reserver, ReserverPlafond } from './reserver-plafond';

interface Demande extends Partial<Acteur> {
  le?: string;
  transportRoutier?: boolean;
}

const leDossierReserve = (
  montantCentimes = 500_000,
  { le = '2026-03-16', transportRoutier = false, ...acteur }: Demande = {},
) =>
  demander(
    new ReserverPlafond(
      {
        entrepriseUniqueId,
        objet,
        reservationId,
        montantCentimes,
        dateDeReference: le,
        transportRoutier,
      },
      contexteDe({ ...SYSTEME, ...acteur }),
    ),
    reserver,
  );

const refusee = (change: Partial<ReservationPlafondRefusee['data']>) =>
  fait('ReservationPlafondRefusee.v3')({
    utiliseCentimes: 0,
    possibleLe: null,
    au: change.dateDeReference ?? '2026-03-16',
    ...change,
  });

const aide = (montantCentimes: number, accordeeLe = '2025-03-10') =>
  fait('AidesAnterieuresDeclarees.v3')({ aides: [{ aideId: 'a1', ...OPERATEUR, montantCentimes, accordeeLe }] });

describe('réserver au compte de minimis', () => {
  const { given } = scenariosOf(compteDeMinimis);

  it('tient le montant sous la règle de la date de référence', () => {
    given().when(leDossierReserve()).then(fait('PlafondReserve.v2')());
    given()
      .when(leDossierReserve(500_000, { le: '2023-12-31' }))
      .then(fait('PlafondReserve.v2')({ dateDeReference: '2023-12-31', regle: 'reglement-1407-2013' }));
  });
  it('tient un montant qui remplit le plafond au centime près', () => {
    given(aide(29_500_000)).when(leDossierReserve()).then(fait('PlafondReserve.v2')());
  });
  it('refuse l’aide entière pour un centime de trop, et dit quand elle tiendrait', () => {
    given(aide(29_500_001))
      .when(leDossierReserve())
      .then(refusee({ utiliseCentimes: 29_500_001, possibleLe: '2028-03-11' }));
  });
  it('compte celle d’une prestation de même identifiant, réservée sous le même, et lui répond à part', () => {
    const prestation = { objet: { nature: 'prestation', id: objet.id }, montantCentimes: 29_500_000 } as const;
    given(fait('PlafondReserve.v2')(prestation)).when(leDossierReserve()).then(fait('PlafondReserve.v2')());
    given(fait('PlafondReserve.v2')({ ...prestation, montantCentimes: 29_500_001 }))
      .when(leDossierReserve())
      .then(refusee({ utiliseCentimes: 0, reserveCentimes: 29_500_001, possibleLe: null }));
  });
  it('compte les réservations des autres dossiers', () => {
    const autre = fait('PlafondReserve.v2')({
      objet: dossierAideDe('d2'),
      reservationId: 'r2',
      montantCentimes: 29_600_000,
    });
    given(autre)
      .when(leDossierReserve())
      .then(refusee({ reserveCentimes: 29_600_000 }));
  });
  it('refuse, sans date possible, ce qui dépasse le plafond à lui seul', () => {
    given()
      .when(leDossierReserve(30_000_001))
      .then(refusee({ montantCentimes: 30_000_001 }));
  });
  it('applique le plafond du transport routier tant que la règle en a un', () => {
    const camions = { le: '2023-06-01', transportRoutier: true };
    given()
      .when(leDossierReserve(10_000_001, camions))
      .then(
        refusee({
          montantCentimes: 10_000_001,
          dateDeReference: '2023-06-01',
          regle: 'reglement-1407-2013',
          plafondCentimes: 10_000_000,
          possibleLe: '2024-01-01',
        }),
      );
    given()
      .when(leDossierReserve(10_000_001, { transportRoutier: true }))
      .then(fait('PlafondReserve.v2')({ montantCentimes: 10_000_001, transportRoutier: true }));
  });
  it('garde ce plafond à tout le compte tant qu’une aide du transport routier y compte, déclarée ou octroyée', () => {
    const camions = { aideId: 'a1', ...OPERATEUR, montantCentimes: 9_600_000, accordeeLe: '2022-03-10' };
    const demande = { montantCentimes: 500_000, dateDeReference: '2023-06-01', regle: 'reglement-1407-2013' };
    const refuse = refusee({
      ...demande,
      utiliseCentimes: 9_600_000,
      plafondCentimes: 10_000_000,
      possibleLe: '2024-01-01',
    });
    const montants = { objet: dossierAideDe('d2'), reservationId: 'r2', montantCentimes: 9_600_000 };
    given(fait('AidesAnterieuresDeclarees.v3')({ aides: [{ ...camions, transportRoutier: true }] }))
      .when(leDossierReserve(500_000, { le: '2023-06-01' }))
      .then(refuse);
    given(
      fait('PlafondReserve.v2')({ ...montants, dateDeReference: '2022-03-10', transportRoutier: true }),
      fait('AideDeMinimisOctroyee.v2')({ ...montants, accordeeLe: '2022-03-10' }),
    )
      .when(leDossierReserve(500_000, { le: '2023-06-01' }))
      .then(refuse);
    given(fait('AidesAnterieuresDeclarees.v3')({ aides: [camions] }))
      .when(leDossierReserve(500_000, { le: '2023-06-01' }))
      .then(fait('PlafondReserve.v2')(demande));
  });
  it('garde ce plafond à tout le compte tant que la réservation est tenue', () => {
    const camions = fait('PlafondReserve.v2')({
      objet: dossierAideDe('d2'),
      reservationId: 'r2',
      montantCentimes: 9_600_000,
      dateDeReference: '2023-06-01',
      transportRoutier: true,
      regle: 'reglement-1407-2013',
    });
    given(camions)
      .when(leDossierReserve(500_000, { le: '2023-06-01' }))
      .then(
        refusee({
          dateDeReference: '2023-06-01',
          regle: 'reglement-1407-2013',
          reserveCentimes: 9_600_000,
          plafondCentimes: 10_000_000,
          possibleLe: '2024-01-01',
        }),
      );
  });
  it('refuse ce qui tiendrait ce jour mais non au premier jour de la règle suivante', () => {
    const declarees = fait('AidesAnterieuresDeclarees.v3')({
      clotureExercice: '06-30',
      aides: [
        { aideId: 'a1', ...OPERATEUR, montantCentimes: 19_000_000, accordeeLe: '2021-03-01' },
        { aideId: 'a2', ...OPERATEUR, montantCentimes: 19_000_000, accordeeLe: '2022-05-01' },
      ],
    });
    given(declarees)
      .when(leDossierReserve(1_000_000, { le: '2023-12-20' }))
      .then(
        refusee({
          montantCentimes: 1_000_000,
          dateDeReference: '2023-12-20',
          // The first day of the next rule decides.
          au: '2024-01-01',
          utiliseCentimes: 38_000_000,
          possibleLe: '2024-03-02',
        }),
      );
  });
  it('refuse une date qu’aucune règle connue ne couvre', () => {
    const sansRegle = refusee({ dateDeReference: '2031-01-01', regle: null, plafondCentimes: 0 });
    given()
      .when(leDossierReserve(500_000, { le: '2031-01-01' }))
      .then(sansRegle);
  });
  it('ne change rien la seconde fois, que la réservation soit tenue, refusée, libérée ou octroyée', () => {
    given(fait('PlafondReserve.v2')()).when(leDossierReserve()).changesNothing();
    given(refusee({})).when(leDossierReserve()).changesNothing();
    given(fait('PlafondReserve.v2')(), fait('ReservationPlafondLiberee.v2')())
      .when(leDossierReserve())
      .changesNothing();
    given(fait('PlafondReserve.v2')(), fait('AideDeMinimisOctroyee.v2')()).when(leDossierReserve()).changesNothing();
  });
  it('refuse à une personne, fût-elle de la mission', () => {
    given()
      .when(leDossierReserve(1, { role: 'mission.pilote' }))
      .refuses(MouvementReserveAuSysteme);
  });
});
