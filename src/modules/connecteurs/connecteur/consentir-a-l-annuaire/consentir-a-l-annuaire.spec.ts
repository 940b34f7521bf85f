import { scenariosOf } from '#libs/event-sourcing';
import { ACCEPTE, ACTIF, CANDIDAT, fait } from '#facts/connecteurs';
import { autreConnecteur, connecteur as lui, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import { consentir, ConsentirALAnnuaire } from './consentir-a-l-annuaire';

const leConnecteurConsent = (context = lui('2026-01-21')) => demander(new ConsentirALAnnuaire({}, context), consentir);

describe('consentir à l’annuaire', () => {
  const { given } = scenariosOf(connecteur);
  const consenti = [...ACTIF, fait('ConsentementAnnuaireDonne.v1')()];

  it('est daté, même suspendu', () => {
    given(...ACCEPTE)
      .when(leConnecteurConsent())
      .then(fait('ConsentementAnnuaireDonne.v1')());
    given(...ACTIF, fait('ConnecteurSuspendu.v1')())
      .when(leConnecteurConsent(lui('2026-06-02')))
      .then(fait('ConsentementAnnuaireDonne.v1')({ donneLe: '2026-06-02' }));
  });
  it('ne change rien la seconde fois, et se redonne après un retrait', () => {
    given(...consenti)
      .when(leConnecteurConsent())
      .changesNothing();
    given(...consenti, fait('ConsentementAnnuaireRetire.v1')())
      .when(leConnecteurConsent())
      .then(fait('ConsentementAnnuaireDonne.v1')());
  });
  it('ne vaut plus après une sortie : il se redonne à qui revient', () => {
    given(...consenti, fait('ConnecteurSorti.v1')())
      .when(leConnecteurConsent())
      .refuses(Refus.ConsentementSansAcceptation);
    given(...consenti, fait('ConnecteurSorti.v1')(), ...ACCEPTE)
      .when(leConnecteurConsent())
      .then(fait('ConsentementAnnuaireDonne.v1')());
  });
  it('refuse à qui n’est pas accepté, à un autre, et à qui n’est pas connecteur', () => {
    given(...CANDIDAT)
      .when(leConnecteurConsent())
      .refuses(Refus.ConsentementSansAcceptation);
    given(...ACTIF)
      .when(leConnecteurConsent(autreConnecteur('2026-01-21')))
      .refuses(Refus.ConnecteurInconnu);
    given(...ACTIF)
      .when(leConnecteurConsent(referent('2026-01-21')))
      .refuses(Refus.CandidatureDeConnecteurReservee);
  });
});
