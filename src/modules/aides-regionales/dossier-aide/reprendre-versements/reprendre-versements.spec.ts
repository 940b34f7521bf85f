import { scenariosOf } from '#libs/event-sourcing';
import { dossierId, fait, FINANCE, PAYE } from '#facts/aides-regionales';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';
import { reprendre, ReprendreVersements } from './reprendre-versements';

const leCompteDemande = (acteur: Partial<Acteur> = {}) =>
  demander(new ReprendreVersements({ dossierId }, contexteDe({ ...SYSTEME, ...acteur })), reprendre);

describe('reprendre les versements', () => {
  const { given } = scenariosOf(dossierAide);
  const avant = [...PAYE, fait('VersementsSuspendus.v1')()];

  it('laisse payer à nouveau', () => {
    given(...avant)
      .when(leCompteDemande())
      .then(fait('VersementsRepris.v1')());
  });
  it('ne change rien la seconde fois, ni avant l’accord', () => {
    given(...PAYE)
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
