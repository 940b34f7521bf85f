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
import { entreprise, fournisseur, responsable } from '../../../../../test/support/acteurs-des-prestations';
import { dirigeante } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import { confirmerRealisation, ConfirmerRealisation } from './confirmer-realisation';

const elleConfirme = (context = entreprise('2026-05-18')) =>
  demander(new ConfirmerRealisation({ prestationId }, context), confirmerRealisation);

describe('confirmer une réalisation', () => {
  const { given } = scenariosOf(prestation);
  const contestee = [...REALISEE, fait('RealisationContestee.v1')()];

  it('se fait dans le délai, après lui, et après une contestation suivie d’une autre réalisation', () => {
    given(...REALISEE)
      .when(elleConfirme())
      .then(fait('RealisationConfirmee.v1')());
    given(...REALISEE, fait('SilenceSurRealisation.v1')())
      .when(elleConfirme(entreprise('2026-07-01')))
      .then(fait('RealisationConfirmee.v1')({ confirmeeLe: '2026-07-01' }));
    given(...contestee, fait('RealisationDeclaree.v1')())
      .when(elleConfirme())
      .then(fait('RealisationConfirmee.v1')());
  });
  it('ne change rien la seconde fois', () => {
    for (const faits of [CONFIRMEE, CERTIFIEE, PAYEE])
      given(...faits)
        .when(elleConfirme(entreprise('2026-06-10')))
        .changesNothing();
  });
  it('refuse avant la réalisation, et une fois contestée ou annulée', () => {
    for (const faits of [EN_COURS, contestee, [...contestee, fait('PrestationAnnulee.v1')()]])
      given(...faits)
        .when(elleConfirme())
        .refuses(Refus.EtapeDePrestationImpossible);
  });
  it('refuse à qui la prescrit ou la fournit, fût-ce au nom de l’entreprise', () => {
    for (const personneId of [prescripteurId, fournisseurId])
      given(...REALISEE)
        .when(elleConfirme(entreprise('2026-05-18', personneId)))
        .refuses(Refus.CumulSurLaPrestation);
  });
  it('refuse sans prestation, à une autre entreprise, et à tout autre rôle', () => {
    given().when(elleConfirme()).refuses(Refus.PrestationInconnue);
    given(...REALISEE)
      .when(elleConfirme(dirigeante('2026-05-18', '356000000')))
      .refuses(Refus.PrestationInconnue);
    for (const context of [fournisseur('2026-05-18'), responsable('2026-05-18')])
      given(...REALISEE)
        .when(elleConfirme(context))
        .refuses(Refus.ReponseDeLEntrepriseReservee);
  });
});
