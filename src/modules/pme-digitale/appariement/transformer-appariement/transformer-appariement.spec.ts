import { scenariosOf } from '#libs/event-sourcing';
import {
  APPARIEMENT_ACCEPTE,
  APPARIEMENT_CONCLU,
  APPARIEMENT_PROPOSE,
  APPARIEMENT_TRANSFORME,
  appariementId,
  fait,
} from '#facts/competences';
import { horloge, quiPrete } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { appariement } from '../appariement';
import { AppariementTenuParLeProgramme } from '../appariement.errors';
import { transformerAppariement, TransformerAppariement } from './transformer-appariement';

const { conventionId } = fait('AppariementTransforme.v1')().data;

const transformer = ({ de = conventionId, precedenteFinie = false, context = horloge('2026-03-02') } = {}) =>
  demander(new TransformerAppariement({ appariementId, conventionId: de }, context), (command) =>
    transformerAppariement(command, precedenteFinie),
  );

describe('transformer un appariement en convention', () => {
  const { given } = scenariosOf(appariement);

  it('retient la convention qui vient d’un appariement conclu', () => {
    given(...APPARIEMENT_CONCLU)
      .when(transformer())
      .then(fait('AppariementTransforme.v1')());
  });
  it('ne change rien la seconde fois, ni pour une autre tant que la première n’est pas finie', () => {
    for (const precedenteFinie of [false, true])
      given(...APPARIEMENT_TRANSFORME)
        .when(transformer({ precedenteFinie }))
        .changesNothing();
    given(...APPARIEMENT_TRANSFORME)
      .when(transformer({ de: 'autre' }))
      .changesNothing();
  });
  it('retient une autre convention une fois la première finie', () => {
    given(...APPARIEMENT_TRANSFORME)
      .when(transformer({ de: 'autre', precedenteFinie: true }))
      .then(fait('AppariementTransforme.v1')({ conventionId: 'autre' }));
  });
  it('ne change rien à un appariement qui n’est pas conclu, ou ne l’est plus', () => {
    for (const faits of [
      [],
      APPARIEMENT_PROPOSE,
      APPARIEMENT_ACCEPTE,
      [...APPARIEMENT_CONCLU, fait('AppariementDecline.v1')()],
      [...APPARIEMENT_ACCEPTE, fait('AppariementEcarte.v1')()],
      [...APPARIEMENT_TRANSFORME, fait('AppariementDecline.v1')()],
    ])
      given(...faits)
        .when(transformer({ de: 'autre', precedenteFinie: true }))
        .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...APPARIEMENT_CONCLU)
      .when(transformer({ context: quiPrete('2026-03-02') }))
      .refuses(AppariementTenuParLeProgramme);
  });
});
