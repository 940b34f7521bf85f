import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
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
import {
  certificateur,
  certificateurId,
  comptable,
  dirigeanteId,
} from '../../../../../test/support/acteurs-des-prestations';
import { demander } from '../../../../../test/support/demander';
import { prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import { payer, PayerPrestation } from './payer-prestation';

const laRegionPaie = (context = comptable('2026-06-02'), reference = 'MDT-2026-00518') =>
  demander(new PayerPrestation({ prestationId, reference }, context), payer);

describe('payer une prestation', () => {
  const { given } = scenariosOf(prestation);
  const suspendue = [...CERTIFIEE, fait('PaiementDePrestationSuspendu.v1')()];

  it('paie toute la part publique réservée, une fois certifiée', () => {
    given(...CERTIFIEE)
      .when(laRegionPaie())
      .then(fait('PrestationPayee.v1')());
  });
  it('ne paie pas deux fois, et dit à un autre comptable que c’est fait', () => {
    given(...PAYEE)
      .when(laRegionPaie(comptable('2026-06-03')))
      .changesNothing();
    given(...PAYEE)
      .when(laRegionPaie(comptable('2026-06-03', 'autre')))
      .refuses(DoneByAnother);
    given(...PAYEE)
      .when(laRegionPaie(undefined, 'MDT-2026-00519'))
      .refuses(Refus.EtapeDePrestationImpossible);
  });
  it('refuse avant la confirmation et la certification, et une fois annulée', () => {
    for (const faits of [
      EN_COURS,
      REALISEE,
      [...REALISEE, fait('SilenceSurRealisation.v1')()],
      CONFIRMEE,
      [...REALISEE, fait('PrestationAnnulee.v1')()],
      [...suspendue, fait('CertificationRetiree.v1')()],
    ])
      given(...faits)
        .when(laRegionPaie())
        .refuses(Refus.EtapeDePrestationImpossible);
  });
  it('attend tant que le compte de minimis dépasse son plafond', () => {
    given(...suspendue)
      .when(laRegionPaie())
      .refuses(Refus.PaiementSuspenduParLePlafond);
    given(...suspendue, fait('PaiementDePrestationRepris.v1')())
      .when(laRegionPaie())
      .then(fait('PrestationPayee.v1')());
  });
  it('refuse à qui la prescrit, la fournit, la confirme ou la certifie', () => {
    for (const personneId of [prescripteurId, fournisseurId, dirigeanteId, certificateurId])
      given(...CERTIFIEE)
        .when(laRegionPaie(comptable('2026-06-02', personneId)))
        .refuses(Refus.CumulSurLaPrestation);
  });
  it('refuse sans prestation, à une autre région, et à un autre rôle', () => {
    given().when(laRegionPaie()).refuses(Refus.PrestationInconnue);
    given(...CERTIFIEE)
      .when(laRegionPaie(comptable('2026-06-02', undefined, '76')))
      .refuses(Refus.PrestationInconnue);
    given(...CERTIFIEE)
      .when(laRegionPaie(certificateur('2026-06-02', 'autre')))
      .refuses(Refus.PaiementDePrestationReserve);
  });
});
