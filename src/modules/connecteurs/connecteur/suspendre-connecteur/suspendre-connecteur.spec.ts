import { scenariosOf } from '#libs/event-sourcing';
import { ACCEPTE, ACTIF, CANDIDAT, connecteurId, demandeId, fait } from '#facts/connecteurs';
import { connecteur as lui, instructeur, referent, responsable } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { MotifDeSuspension } from '../connecteur.events';
import { suspendre, SuspendreConnecteur } from './suspendre-connecteur';

const laRegionSuspend = (motif: MotifDeSuspension = 'injoignable', context = referent('2026-06-01')) =>
  demander(new SuspendreConnecteur({ connecteurId, motif }, context), suspendre);

describe('suspendre un connecteur', () => {
  const { given } = scenariosOf(connecteur);
  const suspendu = [...ACTIF, fait('ConnecteurSuspendu.v1')()];

  it('dit pourquoi', () => {
    for (const faits of [ACCEPTE, ACTIF])
      given(...faits)
        .when(laRegionSuspend())
        .then(fait('ConnecteurSuspendu.v1')());
    given(...ACTIF)
      .when(laRegionSuspend('a-sa-demande', responsable('2026-06-01')))
      .then(fait('ConnecteurSuspendu.v1')({ motif: 'a-sa-demande', suspenduPar: 'responsable' }));
  });
  it('remet toutes ses demandes, sauf celles qui le sont déjà ou dont la place est rendue', () => {
    given(...ACTIF, fait('PlacePrise.v1')())
      .when(laRegionSuspend())
      .then(fait('ConnecteurSuspendu.v1')(), fait('DemandesRemises.v1')());
    const trois = [demandeId, 'd2', 'd3'].map((id) => fait('PlacePrise.v1')({ demandeId: id }));
    given(...ACTIF, ...trois, fait('PlaceRendue.v1')({ demandeId: 'd2' }))
      .when(laRegionSuspend())
      .then(fait('ConnecteurSuspendu.v1')(), fait('DemandesRemises.v1')({ demandes: [demandeId, 'd3'] }));
    given(...ACTIF, ...trois, fait('DemandesRemises.v1')({ motif: 'fin-de-label' }))
      .when(laRegionSuspend())
      .then(fait('ConnecteurSuspendu.v1')(), fait('DemandesRemises.v1')({ demandes: ['d2', 'd3'] }));
  });
  it('ne change rien la seconde fois', () => {
    given(...suspendu)
      .when(laRegionSuspend('injoignable', responsable('2026-06-02')))
      .changesNothing();
  });
  it('se refait, pour un autre motif, une fois rétabli', () => {
    given(...suspendu)
      .when(laRegionSuspend('reclamation'))
      .refuses(Refus.ConnecteurNonActif);
    given(...suspendu, fait('ConnecteurRetabli.v1')())
      .when(laRegionSuspend('reclamation', referent('2026-07-01')))
      .then(fait('ConnecteurSuspendu.v1')({ motif: 'reclamation', suspenduLe: '2026-07-01' }));
  });
  it('refuse à qui n’est pas accepté, ou est sorti', () => {
    given().when(laRegionSuspend()).refuses(Refus.ConnecteurInconnu);
    for (const faits of [CANDIDAT, [...ACTIF, fait('ConnecteurSorti.v1')()]])
      given(...faits)
        .when(laRegionSuspend())
        .refuses(Refus.ConnecteurNonAccepte);
  });
  it('refuse à une autre région, à lui-même, et à qui n’en décide pas', () => {
    given(...ACTIF)
      .when(laRegionSuspend('injoignable', referent('2026-06-01', '76')))
      .refuses(Refus.ConnecteurInconnu);
    given(...ACTIF)
      .when(laRegionSuspend('a-sa-demande', referent('2026-06-01', '53', connecteurId)))
      .refuses(Refus.DecisionSurSoi);
    for (const context of [lui('2026-06-01'), instructeur('2026-06-01')])
      given(...ACTIF)
        .when(laRegionSuspend('a-sa-demande', context))
        .refuses(Refus.GestionDesConnecteursReservee);
  });
});
