import { scenariosOf } from '#libs/event-sourcing';
import { ACCORDE, dirigeantId, dossierId, fait, FINANCE, PAYE, REVISE, signataireId } from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import { EcarterRevision, ecarterRevision } from './ecarter-revision';

const leSignataireEcarte = (le = '2026-06-11', acteur: Partial<Acteur> = {}) => {
  const context = contexteDe({ personneId: signataireId, role: 'region.signataire', ...acteur });
  return demander(
    new EcarterRevision({ motifDeDate: 'saisie-differee', dossierId, ecarteeLe: le }, context),
    ecarterRevision,
  );
};

describe('écarter une révision', () => {
  const { given } = scenariosOf(dossierAide);
  const proposee = [...PAYE, fait('RevisionProposee.v1')()];
  const ecartee = fait('RevisionEcartee.v1');

  it('laisse l’aide comme elle est, que ce soit un signataire ou qui l’a proposée', () => {
    given(...proposee)
      .when(leSignataireEcarte())
      .then(ecartee());
    given(...proposee)
      .when(leSignataireEcarte('2026-06-11', { role: 'region.gestionnaire-financier' }))
      .then(ecartee());
  });
  it('ne change rien la seconde fois', () => {
    given(...proposee, ecartee())
      .when(leSignataireEcarte())
      .changesNothing();
  });
  it('refuse sans révision en attente, fût-elle décidée ou écartée par une autre personne', () => {
    for (const faits of [ACCORDE, REVISE])
      given(...faits)
        .when(leSignataireEcarte('2026-06-12'))
        .refuses(Refus.AucuneRevision);
    given(...proposee, ecartee())
      .when(leSignataireEcarte('2026-06-11', { personneId: 'p9' }))
      .refuses(Refus.AucuneRevision);
    given(...FINANCE)
      .when(leSignataireEcarte())
      .refuses(Refus.EtapeImpossible);
  });
  it('refuse une date avant la proposition ou après ce jour', () => {
    for (const le of ['2026-06-09', '2026-07-01'])
      given(...proposee)
        .when(leSignataireEcarte(le))
        .refuses(Refus.DateHorsDuDossier);
  });
  it('refuse un dossier inconnu, et celui d’une autre région sans dire qu’il existe', () => {
    given().when(leSignataireEcarte()).refuses(Refus.DossierInconnu);
    given(...proposee)
      .when(leSignataireEcarte('2026-06-11', { territoire: '76' }))
      .refuses(Refus.DossierInconnu);
  });
  it('refuse au comptable', () => {
    given(...proposee)
      .when(leSignataireEcarte('2026-06-11', { role: 'region.comptable' }))
      .refuses(Refus.RevisionReservee);
  });
  it('refuse à qui a déposé le dossier', () => {
    given(...proposee)
      .when(leSignataireEcarte('2026-06-11', { personneId: dirigeantId }))
      .refuses(Refus.CumulDeFonctions);
  });
});
