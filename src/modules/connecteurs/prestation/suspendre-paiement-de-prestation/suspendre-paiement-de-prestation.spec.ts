import { scenariosOf } from '#libs/event-sourcing';
import { CERTIFIEE, CONFIRMEE, fait, PAYEE, prestationId } from '#facts/prestations';
import { responsable } from '../../../../../test/support/acteurs-des-prestations';
import { systeme } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { prestation } from '../prestation';
import { SuiteReserveeAuProgramme } from '../prestation.errors';
import {
  reprendrePaiement,
  ReprendrePaiementDePrestation,
} from '../reprendre-paiement-de-prestation/reprendre-paiement-de-prestation';
import { suspendrePaiement, SuspendrePaiementDePrestation } from './suspendre-paiement-de-prestation';

const suspendre = (context = systeme('2026-05-25')) =>
  demander(new SuspendrePaiementDePrestation({ prestationId }, context), suspendrePaiement);
const reprendre = (context = systeme('2026-05-29')) =>
  demander(new ReprendrePaiementDePrestation({ prestationId }, context), reprendrePaiement);

describe('le paiement d’une prestation dont le compte dépasse le plafond', () => {
  const { given } = scenariosOf(prestation);
  const [suspendu, repris] = [fait('PaiementDePrestationSuspendu.v1')(), fait('PaiementDePrestationRepris.v1')()];

  it('est suspendu, puis repris, et encore', () => {
    for (const faits of [CERTIFIEE, CONFIRMEE, [...CERTIFIEE, suspendu, repris]])
      given(...faits)
        .when(suspendre())
        .then(suspendu);
    given(...CERTIFIEE, suspendu)
      .when(reprendre())
      .then(repris);
  });
  it('ne change pas la seconde fois, ni une fois fait, ni sans prestation', () => {
    for (const faits of [[], PAYEE, [...CERTIFIEE, suspendu]])
      given(...faits)
        .when(suspendre())
        .changesNothing();
    for (const faits of [[], CERTIFIEE, PAYEE, [...CERTIFIEE, suspendu, repris]])
      given(...faits)
        .when(reprendre())
        .changesNothing();
  });
  it('ne se suspend ni ne se reprend par une personne', () => {
    for (const acte of [suspendre, reprendre])
      given(...CERTIFIEE, suspendu)
        .when(acte(responsable('2026-05-25')))
        .refuses(SuiteReserveeAuProgramme);
  });
});
