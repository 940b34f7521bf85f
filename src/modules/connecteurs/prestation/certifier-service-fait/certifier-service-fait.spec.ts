import { scenariosOf } from '#libs/event-sourcing';
import {
  CERTIFIEE,
  CONFIRMEE,
  EN_COURS,
  fait,
  fournisseurId,
  PAYEE,
  prescripteurId,
  prestationId,
  REALISEE,
} from '#facts/prestations';
import { certificateur, comptable, dirigeanteId } from '../../../../../test/support/acteurs-des-prestations';
import { demander } from '../../../../../test/support/demander';
import { prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import { certifier, CertifierServiceFait } from './certifier-service-fait';

const laRegionCertifie = (context = certificateur('2026-05-20')) =>
  demander(new CertifierServiceFait({ prestationId }, context), certifier);

describe('certifier un service fait', () => {
  const { given } = scenariosOf(prestation);

  it('octroie la part publique réservée, sous la règle de sa réservation', () => {
    given(...CONFIRMEE)
      .when(laRegionCertifie())
      .then(fait('ServiceFaitCertifie.v1')());
  });
  it('ne change rien la seconde fois, et ne se refait pas par un autre', () => {
    for (const faits of [CERTIFIEE, PAYEE]) {
      given(...faits)
        .when(laRegionCertifie(certificateur('2026-06-10')))
        .changesNothing();
      given(...faits)
        .when(laRegionCertifie(certificateur('2026-06-10', 'autre')))
        .refuses(Refus.EtapeDePrestationImpossible);
    }
  });
  it('refuse avant la confirmation de l’entreprise, fût-elle silencieuse, et ce qui n’est plus financé', () => {
    for (const faits of [
      EN_COURS,
      REALISEE,
      [...REALISEE, fait('SilenceSurRealisation.v1')()],
      [...REALISEE, fait('RealisationContestee.v1')()],
      [...CONFIRMEE, fait('FinancementDePrestationRefuse.v1')({ motif: 'plafond-apres-reunion' })],
      [...CERTIFIEE, fait('PaiementDePrestationSuspendu.v1')(), fait('CertificationRetiree.v1')()],
    ])
      given(...faits)
        .when(laRegionCertifie())
        .refuses(Refus.EtapeDePrestationImpossible);
  });
  it('refuse à qui la prescrit, la fournit, en accepte le devis ou la confirme', () => {
    for (const personneId of [prescripteurId, fournisseurId, dirigeanteId])
      given(...CONFIRMEE)
        .when(laRegionCertifie(certificateur('2026-05-20', personneId)))
        .refuses(Refus.CumulSurLaPrestation);
    const parUnMandataire = CONFIRMEE.map((un) =>
      un.type === 'DevisAccepte.v1' ? fait('DevisAccepte.v1')({ acceptePar: 'mandataire' }) : un,
    );
    given(...parUnMandataire)
      .when(laRegionCertifie(certificateur('2026-05-20', 'mandataire')))
      .refuses(Refus.CumulSurLaPrestation);
  });
  it('refuse sans prestation, à une autre région, et à un autre rôle', () => {
    given().when(laRegionCertifie()).refuses(Refus.PrestationInconnue);
    given(...CONFIRMEE)
      .when(laRegionCertifie(certificateur('2026-05-20', undefined, '76')))
      .refuses(Refus.PrestationInconnue);
    given(...CONFIRMEE)
      .when(laRegionCertifie(comptable('2026-05-20')))
      .refuses(Refus.CertificationReservee);
  });
});
