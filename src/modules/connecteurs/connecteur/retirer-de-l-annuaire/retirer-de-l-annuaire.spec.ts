import { scenariosOf } from '#libs/event-sourcing';
import { ACTIF, fait } from '#facts/connecteurs';
import { autreConnecteur, connecteur as lui, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import { RetirerDeLAnnuaire, retirerDeLAnnuaire } from './retirer-de-l-annuaire';

const leConnecteurSeRetire = (context = lui('2026-09-01')) =>
  demander(new RetirerDeLAnnuaire({}, context), retirerDeLAnnuaire);

describe('se retirer de l’annuaire', () => {
  const { given } = scenariosOf(connecteur);
  const consenti = [...ACTIF, fait('ConsentementAnnuaireDonne.v1')()];

  it('met fin au consentement, même suspendu', () => {
    for (const faits of [consenti, [...consenti, fait('ConnecteurSuspendu.v1')()]])
      given(...faits)
        .when(leConnecteurSeRetire())
        .then(fait('ConsentementAnnuaireRetire.v1')());
  });
  it('ne change rien la seconde fois, sans consentement, ni après une sortie', () => {
    const sansConsentement = [ACTIF, [...consenti, fait('ConsentementAnnuaireRetire.v1')()]];
    for (const faits of [...sansConsentement, [...consenti, fait('ConnecteurSorti.v1')()]])
      given(...faits)
        .when(leConnecteurSeRetire())
        .changesNothing();
  });
  it('refuse sans candidature, à un autre, et à qui n’est pas connecteur', () => {
    given().when(leConnecteurSeRetire()).refuses(Refus.ConnecteurInconnu);
    given(...consenti)
      .when(leConnecteurSeRetire(autreConnecteur('2026-09-01')))
      .refuses(Refus.ConnecteurInconnu);
    given(...consenti)
      .when(leConnecteurSeRetire(referent('2026-09-01')))
      .refuses(Refus.CandidatureDeConnecteurReservee);
  });
});
