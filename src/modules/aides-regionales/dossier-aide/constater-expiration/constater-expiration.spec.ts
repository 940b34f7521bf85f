import { scenariosOf } from '#libs/event-sourcing';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import {
  ACCORDE,
  aideRefusee,
  FINANCE,
  PROPOSE,
  propositionValidee,
  reservationExpiree,
  VALIDE,
} from '../../../../../test/support/faits';
import { dossierAide } from '../dossier-aide';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';
import { ConstaterExpiration, constaterExpiration } from './constater-expiration';

const lHorlogeConstate = (at = '2026-05-15T22:00:00Z', acteur: Partial<Acteur> = {}) =>
  constaterExpiration(
    new ConstaterExpiration({ dossierId: 'd1', reservationId: 'r1' }, contexteDe({ ...SYSTEME, at, ...acteur })),
  );

describe('constater une expiration', () => {
  const { given } = scenariosOf(dossierAide);

  it('vient au premier instant, à Paris, du lendemain du dernier jour', () => {
    given(...FINANCE)
      .when(lHorlogeConstate())
      .then(reservationExpiree());
    given(...VALIDE)
      .when(lHorlogeConstate())
      .then(reservationExpiree());
  });
  it('vient aussi en retard, datée du jour où elle est constatée', () => {
    given(...FINANCE)
      .when(lHorlogeConstate('2026-06-02T08:00:00Z'))
      .then(reservationExpiree({ expireeLe: '2026-06-02' }));
  });
  it('ne change rien le dernier jour, jusqu’à sa dernière seconde', () => {
    given(...FINANCE)
      .when(lHorlogeConstate('2026-05-15T21:59:59Z'))
      .changesNothing();
  });
  it('ne change rien la seconde fois', () => {
    given(...FINANCE, reservationExpiree())
      .when(lHorlogeConstate())
      .changesNothing();
  });
  it('ne change rien quand l’aide est accordée ou refusée entre-temps', () => {
    given(...ACCORDE)
      .when(lHorlogeConstate())
      .changesNothing();
    given(...FINANCE, aideRefusee())
      .when(lHorlogeConstate())
      .changesNothing();
  });
  it('ne change rien pour une réservation plus ancienne que celle du dossier', () => {
    const validee = propositionValidee({ reservationId: 'r2', expireLe: '2026-05-10' });
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
