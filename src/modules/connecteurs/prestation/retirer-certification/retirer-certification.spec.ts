import { scenariosOf } from '#libs/event-sourcing';
import { CERTIFIEE, CONFIRMEE, fait, PAYEE, prestationId } from '#facts/prestations';
import { certificateur, certificateurId, responsable } from '../../../../../test/support/acteurs-des-prestations';
import { demander } from '../../../../../test/support/demander';
import { prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import { retirerCertification, RetirerCertification } from './retirer-certification';

const laRegionRetire = (context = responsable('2026-05-27')) =>
  demander(new RetirerCertification({ prestationId }, context), retirerCertification);

describe('retirer une certification', () => {
  const { given } = scenariosOf(prestation);
  const suspendue = [...CERTIFIEE, fait('PaiementDePrestationSuspendu.v1')()];

  it('rend l’argent d’une prestation que le plafond empêche de payer', () => {
    given(...suspendue)
      .when(laRegionRetire())
      .then(fait('CertificationRetiree.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...suspendue, fait('CertificationRetiree.v1')(), fait('PaiementDePrestationRepris.v1')())
      .when(laRegionRetire(responsable('2026-05-28')))
      .changesNothing();
  });
  it('refuse ce qui se paie, et ce qui n’est pas certifié ou est déjà payé', () => {
    for (const faits of [CERTIFIEE, [...suspendue, fait('PaiementDePrestationRepris.v1')()]])
      given(...faits)
        .when(laRegionRetire())
        .refuses(Refus.CertificationDefinitive);
    for (const faits of [CONFIRMEE, PAYEE])
      given(...faits)
        .when(laRegionRetire())
        .refuses(Refus.EtapeDePrestationImpossible);
  });
  it('refuse à qui l’a certifiée', () => {
    given(...suspendue)
      .when(laRegionRetire(responsable('2026-05-27', certificateurId)))
      .refuses(Refus.CumulSurLaPrestation);
  });
  it('refuse sans prestation, à une autre région, et à un autre rôle', () => {
    given().when(laRegionRetire()).refuses(Refus.PrestationInconnue);
    given(...suspendue)
      .when(laRegionRetire(responsable('2026-05-27', undefined, '76')))
      .refuses(Refus.PrestationInconnue);
    given(...suspendue)
      .when(laRegionRetire(certificateur('2026-05-27', 'autre')))
      .refuses(Refus.RetraitDeCertificationReserve);
  });
});
