import { scenariosOf } from '#libs/event-sourcing';
import { connecteurId, demandeId, EN_CHARGE, fait, PROPOSEE, QUALIFIEE } from '#facts/connecteurs';
import { autreConnecteur, connecteur as lui, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { demandeAccompagnement } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import { decliner, DeclinerProposition } from './decliner-proposition';

const leConnecteurDecline = (context = autreConnecteur('2026-02-04')) =>
  demander(new DeclinerProposition({ demandeId, motif: 'trop-loin' }, context), decliner);

describe('décliner une proposition', () => {
  const { given } = scenariosOf(demandeAccompagnement);
  const declinee = fait('PropositionDeclinee.v1')();
  const dernier = fait('PropositionDeclinee.v1')({ connecteurId });
  const escaladee = fait('DemandeEscaladee.v1')({ motif: 'tous-ont-decline', escaladeeLe: '2026-02-04' });

  it('laisse les autres répondre', () => {
    given(...PROPOSEE)
      .when(leConnecteurDecline())
      .then(declinee);
  });
  it('propose aux suivants du classement quand plus personne ne peut répondre', () => {
    const [premier] = fait('ConnecteursClasses.v1')().data.classement;
    const classement = [connecteurId, 'f3', 'f4', 'f5', 'f6'].flatMap((id) =>
      premier ? [{ ...premier, connecteurId: id }] : [],
    );
    given(
      ...QUALIFIEE,
      fait('ConnecteursClasses.v1')({ classement }),
      fait('DemandeProposee.v1')({ connecteurIds: [connecteurId] }),
    )
      .when(leConnecteurDecline(lui('2026-02-04')))
      .then(dernier, fait('DemandeProposee.v1')({ connecteurIds: ['f3', 'f4', 'f5'], proposeeLe: '2026-02-04' }));
  });
  it('la remet au référent quand tous ont décliné', () => {
    given(...PROPOSEE, declinee)
      .when(leConnecteurDecline(lui('2026-02-04')))
      .then(dernier, escaladee);
  });
  it('ne la remet pas deux fois au référent', () => {
    given(...PROPOSEE, declinee, fait('DemandeEscaladee.v1')())
      .when(leConnecteurDecline(lui('2026-02-04')))
      .then(dernier);
  });
  it('ne change rien la seconde fois, même une fois prise par un autre', () => {
    for (const faits of [
      [...PROPOSEE, declinee],
      [...PROPOSEE, declinee, fait('DemandePriseEnCharge.v1')()],
    ])
      given(...faits)
        .when(leConnecteurDecline(autreConnecteur('2026-02-05')))
        .changesNothing();
  });
  it('se refait quand elle est proposée de nouveau', () => {
    given(...PROPOSEE, declinee, fait('DemandeProposee.v1')({ connecteurIds: [declinee.data.connecteurId] }))
      .when(leConnecteurDecline())
      .then(declinee);
  });
  it('refuse à qui elle n’est pas proposée, ou ne l’est plus', () => {
    given(...PROPOSEE)
      .when(leConnecteurDecline(lui('2026-02-04', 'f3')))
      .refuses(Refus.DemandeNonProposee);
    for (const context of [lui('2026-02-06'), autreConnecteur('2026-02-06')])
      for (const faits of [EN_CHARGE, [...PROPOSEE, fait('DemandeQualifiee.v1')()]])
        given(...faits)
          .when(leConnecteurDecline(context))
          .refuses(Refus.DemandeNonProposee);
  });
  it('refuse sans demande, et à qui n’est pas connecteur', () => {
    given().when(leConnecteurDecline()).refuses(Refus.DemandeInconnue);
    given(...PROPOSEE)
      .when(leConnecteurDecline(referent('2026-02-04')))
      .refuses(Refus.ReponseReservee);
  });
});
