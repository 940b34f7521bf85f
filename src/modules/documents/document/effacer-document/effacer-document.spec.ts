import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { documentId, fait } from '#facts/documents';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { document } from '../document';
import * as Refus from '../document.errors';
import type { MotifDEffacement } from '../document.events';
import { effacer, EffacerDocument } from './effacer-document';

const { effacePar } = fait('DocumentEfface.v1')().data;

const laMissionEfface = (motif: MotifDEffacement = 'demande-de-la-personne', acteur: Partial<Acteur> = {}) => {
  const mission = { personneId: effacePar, role: 'mission.pilote', territoire: 'FR', at: '2026-04-20T09:00:00Z' };
  return demander(new EffacerDocument({ documentId, motif }, contexteDe({ ...mission, ...acteur })), effacer);
};

describe('effacer un document', () => {
  const { given } = scenariosOf(document);
  const depose = fait('DocumentDepose.v1')();
  const efface = fait('DocumentEfface.v1')();

  it('retient qui, quand et pourquoi', () => {
    given(depose).when(laMissionEfface()).then(efface);
  });
  it('revient aussi au délégué à la protection des données', () => {
    given(depose)
      .when(laMissionEfface('duree-de-conservation', { role: 'dpo' }))
      .then(fait('DocumentEfface.v1')({ motif: 'duree-de-conservation' }));
  });
  it('ne change rien la seconde fois', () => {
    given(depose, efface).when(laMissionEfface()).changesNothing();
  });
  it('refuse la seconde fois à une autre personne, ou pour une autre raison', () => {
    given(depose, efface)
      .when(laMissionEfface('demande-de-la-personne', { personneId: 'p7' }))
      .refuses(DoneByAnother);
    given(depose, efface).when(laMissionEfface('depose-par-erreur')).refuses(Refus.DocumentDejaEfface);
  });
  it('refuse un document inconnu', () => {
    given().when(laMissionEfface()).refuses(Refus.DocumentInconnu);
  });
  it('refuse aux autres rôles', () => {
    for (const [role, territoire] of [
      ['entreprise.dirigeant', '552081317'],
      ['region.responsable', '53'],
      ['mission.lecteur', 'FR'],
    ] as const)
      given(depose).when(laMissionEfface('depose-par-erreur', { role, territoire })).refuses(Refus.EffacementReserve);
  });
});
