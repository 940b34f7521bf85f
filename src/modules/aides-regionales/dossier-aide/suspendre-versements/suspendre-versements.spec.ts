import { scenariosOf } from '#libs/event-sourcing';
import { dossierId, fait, FINANCE, PAYE } from '#facts/aides-regionales';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';
import { suspendre, SuspendreVersements } from './suspendre-versements';

const leCompteDemande = (acteur: Partial<Acteur> = {}) =>
  demander(new SuspendreVersements({ dossierId }, contexteDe({ ...SYSTEME, ...acteur })), suspendre);

describe('suspendre les versements', () => {
  const { given } = scenariosOf(dossierAide);
  const avant = [...PAYE];

  it('retient ce qui était déjà payé', () => {
    given(...avant)
      .when(leCompteDemande())
      .then(fait('VersementsSuspendus.v1')());
  });
  it('ne change rien la seconde fois, ni avant l’accord', () => {
    given(...[...PAYE, fait('VersementsSuspendus.v1')()])
      .when(leCompteDemande())
      .changesNothing();
    given(...FINANCE)
      .when(leCompteDemande())
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...avant)
      .when(leCompteDemande({ role: 'region.comptable', territoire: '53' }))
      .refuses(EtapeReserveeAuSysteme);
  });
});
