import { scenariosOf } from '#libs/event-sourcing';
import { dossierId, entrepriseUniqueId, fait, objet, reservationId, OPERATEUR } from '#facts/entreprises';
import { dossierAideDe } from '#modules/objets';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { compteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme, ReservationAbsente } from '../compte-de-minimis.errors';
import { octroyer, OctroyerDeMinimis } from './octroyer-de-minimis';

const leDossierOctroie = (
  montantCentimes = 500_000,
  {
    le = '2026-04-20',
    regle = 'reglement-2023-2831',
    ...acteur
  }: Partial<Acteur> & { le?: string; regle?: string } = {},
) => {
  const context = contexteDe({ ...SYSTEME, ...acteur });
  return demander(
    new OctroyerDeMinimis(
      { entrepriseUniqueId, objet, reservationId, montantCentimes, accordeeLe: le, regle },
      context,
    ),
    octroyer,
  );
};

describe('octroyer une aide de minimis', () => {
  const { given } = scenariosOf(compteDeMinimis);

  it('inscrit au compte ce qui était réservé, au montant et à la date de la décision', () => {
    given(fait('PlafondReserve.v2')()).when(leDossierOctroie()).then(fait('AideDeMinimisOctroyee.v2')());
    given(fait('PlafondReserve.v2')())
      .when(leDossierOctroie(420_000))
      .then(fait('AideDeMinimisOctroyee.v2')({ montantCentimes: 420_000 }));
  });
  it('cite la règle que la décision a citée', () => {
    given(fait('PlafondReserve.v2')({ dateDeReference: '2023-12-20', regle: 'reglement-1407-2013' }))
      .when(leDossierOctroie(500_000, { le: '2024-01-01', regle: 'reglement-2023-2831' }))
      .then(fait('AideDeMinimisOctroyee.v2')({ accordeeLe: '2024-01-01', regle: 'reglement-2023-2831' }));
  });
  it('refuse la réservation d’un autre dossier, ou d’une prestation', () => {
    for (const autre of [{ nature: 'prestation', id: objet.id } as const, dossierAideDe('d2')])
      given(fait('PlafondReserve.v2')({ objet: autre }))
        .when(leDossierOctroie())
        .refuses(ReservationAbsente);
  });
  it('inscrit l’octroi, quand une aide est déclarée sous l’identifiant du dossier', () => {
    const homonyme = { aideId: dossierId, ...OPERATEUR, montantCentimes: 1, accordeeLe: '2025-03-10' };
    given(fait('PlafondReserve.v2')(), fait('AidesAnterieuresDeclarees.v3')({ aides: [homonyme] }))
      .when(leDossierOctroie())
      .then(fait('AideDeMinimisOctroyee.v2')());
  });
  it('ne change rien la seconde fois, même une fois l’octroi corrigé', () => {
    given(fait('PlafondReserve.v2')(), fait('AideDeMinimisOctroyee.v2')()).when(leDossierOctroie()).changesNothing();
    given(fait('PlafondReserve.v2')(), fait('AideDeMinimisOctroyee.v2')(), fait('OctroiCorrige.v1')())
      .when(leDossierOctroie())
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(fait('PlafondReserve.v2')())
      .when(leDossierOctroie(1, { role: 'region.signataire' }))
      .refuses(MouvementReserveAuSysteme);
  });
  it('refuse sans réservation, ou quand elle a été libérée', () => {
    given().when(leDossierOctroie()).refuses(ReservationAbsente);
    given(fait('PlafondReserve.v2')(), fait('ReservationPlafondLiberee.v2')())
      .when(leDossierOctroie())
      .refuses(ReservationAbsente);
  });
  it('refuse plus que la réservation', () => {
    given(fait('PlafondReserve.v2')()).when(leDossierOctroie(500_001)).refuses(ReservationAbsente);
  });
  it('vérifie les autres réservations, quand il octroie celle qui ne tenait plus', () => {
    const gardee = fait('PlafondReserve.v2')({
      objet: dossierAideDe('d2'),
      reservationId: 'r2',
      montantCentimes: 29_800_000,
    });
    given(fait('PlafondReserve.v2')(), gardee, fait('ReservationDepassee.v2')())
      .when(leDossierOctroie())
      .then(
        fait('AideDeMinimisOctroyee.v2')(),
        fait('ReservationDepassee.v2')({
          entrepriseUniqueId,
          objet: dossierAideDe('d2'),
          reservationId: 'r2',
          montantCentimes: 29_800_000,
          utiliseCentimes: 500_000,
          possibleLe: '2029-04-21',
          constateLe: '2026-06-30',
        }),
      );
    given(fait('PlafondReserve.v2')(), gardee).when(leDossierOctroie()).then(fait('AideDeMinimisOctroyee.v2')());
  });
});
