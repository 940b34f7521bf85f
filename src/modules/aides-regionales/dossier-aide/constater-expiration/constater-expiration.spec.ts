import { scenariosOf } from '#libs/event-sourcing';
import { ACCORDE, dossierId, fait, FINANCE, PROPOSE, reservationId, VALIDE } from '#facts/aides-regionales';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';
import { ConstaterExpiration, constaterExpiration } from './constater-expiration';

const lHorlogeConstate = (at = '2026-05-15T22:00:00Z', acteur: Partial<Acteur> = {}) =>
  demander(
    new ConstaterExpiration({ dossierId, reservationId }, contexteDe({ ...SYSTEME, at, ...acteur })),
    constaterExpiration,
  );

describe('constater une expiration', () => {
  const { given } = scenariosOf(dossierAide);

  it('vient au premier instant, à Paris, du lendemain du dernier jour', () => {
    given(...FINANCE)
      .when(lHorlogeConstate())
      .then(fait('ReservationExpiree.v1')());
    given(...VALIDE)
      .when(lHorlogeConstate())
      .then(fait('ReservationExpiree.v1')());
  });
  it('vient aussi en retard, datée de ce lendemain', () => {
    given(...FINANCE)
      .when(lHorlogeConstate('2026-06-02T08:00:00Z'))
      .then(fait('ReservationExpiree.v1')());
  });
  it('ne change rien le dernier jour, jusqu’à sa dernière seconde', () => {
    given(...FINANCE)
      .when(lHorlogeConstate('2026-05-15T21:59:59Z'))
      .changesNothing();
  });
  it('ne change rien la seconde fois', () => {
    given(...FINANCE, fait('ReservationExpiree.v1')())
      .when(lHorlogeConstate())
      .changesNothing();
  });
  it('ne change rien quand l’aide est accordée ou refusée entre-temps', () => {
    given(...ACCORDE)
      .when(lHorlogeConstate())
      .changesNothing();
    given(...FINANCE, fait('AideRefusee.v1')())
      .when(lHorlogeConstate())
      .changesNothing();
  });
  it('ne change rien pour une réservation plus ancienne que celle du dossier', () => {
    const validee = fait('PropositionValidee.v1')({ reservationId: 'r2', expireLe: '2026-05-10' });
    given(...PROPOSE, validee)
      .when(lHorlogeConstate())
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...FINANCE)
      .when(lHorlogeConstate('2026-06-02T08:00:00Z', { role: 'region.responsable' }))
      .refuses(EtapeReserveeAuSysteme);
  });
});
