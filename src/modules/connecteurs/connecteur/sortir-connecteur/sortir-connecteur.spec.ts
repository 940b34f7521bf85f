import { scenariosOf } from '#libs/event-sourcing';
import { ACTIF, CANDIDAT, connecteurId, fait, referentId } from '#facts/connecteurs';
import {
  autreConnecteur,
  connecteur as lui,
  instructeur,
  referent,
} from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { MotifDeSortie } from '../connecteur.events';
import { sortir, SortirConnecteur } from './sortir-connecteur';

const sort = (motif: MotifDeSortie = 'a-sa-demande', context = lui('2026-11-30')) =>
  demander(new SortirConnecteur({ connecteurId, motif }, context), sortir);

describe('la sortie d’un connecteur', () => {
  const { given } = scenariosOf(connecteur);
  const suspendu = [...ACTIF, fait('PlacePrise.v1')(), fait('ConnecteurSuspendu.v1')(), fait('DemandesRemises.v1')()];

  it('se fait à sa demande par lui-même, et pour un autre motif par sa région', () => {
    given(...ACTIF)
      .when(sort())
      .then(fait('ConnecteurSorti.v1')());
    given(...ACTIF)
      .when(sort('fin-d-activite', referent('2026-11-30')))
      .then(fait('ConnecteurSorti.v1')({ motif: 'fin-d-activite', sortiPar: referentId }));
  });
  it('remet ses demandes, une fois', () => {
    given(...ACTIF, fait('PlacePrise.v1')())
      .when(sort())
      .then(fait('ConnecteurSorti.v1')(), fait('DemandesRemises.v1')({ motif: 'depart', remisesLe: '2026-11-30' }));
    given(...suspendu)
      .when(sort())
      .then(fait('ConnecteurSorti.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...ACTIF, fait('ConnecteurSorti.v1')())
      .when(sort('a-sa-demande', lui('2026-12-01')))
      .changesNothing();
  });
  it('refuse un autre motif une fois faite', () => {
    given(...ACTIF, fait('ConnecteurSorti.v1')())
      .when(sort('manquement-a-la-charte', referent('2026-12-01')))
      .refuses(Refus.ConnecteurNonAccepte);
  });
  it('refuse un motif qui n’est pas de qui le donne', () => {
    given(...ACTIF)
      .when(sort('fin-d-activite'))
      .refuses(Refus.SortieDUnAutre);
    given(...ACTIF)
      .when(sort('a-sa-demande', referent('2026-11-30')))
      .refuses(Refus.SortieDUnAutre);
  });
  it('refuse sans acceptation', () => {
    given().when(sort()).refuses(Refus.ConnecteurInconnu);
    given(...CANDIDAT, fait('CandidatureConnecteurRefusee.v1')())
      .when(sort())
      .refuses(Refus.ConnecteurNonAccepte);
    given(...CANDIDAT)
      .when(sort('fin-d-activite', referent('2026-11-30')))
      .refuses(Refus.ConnecteurNonAccepte);
  });
  it('se fait par un candidat qui renonce', () => {
    given(...CANDIDAT)
      .when(sort())
      .then(fait('ConnecteurSorti.v1')());
  });
  it('refuse à une autre région, à un autre connecteur, et à qui n’en décide pas', () => {
    for (const context of [referent('2026-11-30', '76'), autreConnecteur('2026-11-30')])
      given(...ACTIF)
        .when(sort('fin-d-activite', context))
        .refuses(Refus.ConnecteurInconnu);
    given(...ACTIF)
      .when(sort('fin-d-activite', instructeur('2026-11-30')))
      .refuses(Refus.GestionDesConnecteursReservee);
  });
});
