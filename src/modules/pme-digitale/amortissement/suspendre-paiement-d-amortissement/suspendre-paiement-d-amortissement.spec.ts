import { scenariosOf } from '#libs/event-sourcing';
import { ACCORDE, conventionId, fait, mois, numero as sien, PAYE } from '#facts/amortissements';
import { instructeur } from '../../../../../test/support/acteurs-des-amortissements';
import { programme } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { amortissement } from '../amortissement';
import { SuiteDAmortissementReservee } from '../amortissement.errors';
import {
  reprendrePaiement,
  ReprendrePaiementDAmortissement,
} from '../reprendre-paiement-d-amortissement/reprendre-paiement-d-amortissement';
import { suspendrePaiement, SuspendrePaiementDAmortissement } from './suspendre-paiement-d-amortissement';

const suspendre = (context = programme('2026-10-12'), numero = sien) =>
  demander(new SuspendrePaiementDAmortissement({ conventionId, mois, numero }, context), suspendrePaiement);
const reprendre = (context = programme('2026-10-14'), numero = sien) =>
  demander(new ReprendrePaiementDAmortissement({ conventionId, mois, numero }, context), reprendrePaiement);

describe('le paiement d’un amortissement dont le compte dépasse le plafond', () => {
  const { given } = scenariosOf(amortissement);
  const [suspendu, repris] = [fait('PaiementDAmortissementSuspendu.v1')(), fait('PaiementDAmortissementRepris.v1')()];

  it('est suspendu, puis repris, et encore', () => {
    for (const faits of [ACCORDE, [...ACCORDE, suspendu, repris]])
      given(...faits)
        .when(suspendre())
        .then(suspendu);
    given(...ACCORDE, suspendu)
      .when(reprendre())
      .then(repris);
  });
  it('ne change pas la seconde fois, ni une fois payé, ni pour une autre demande', () => {
    for (const faits of [[], PAYE, [...ACCORDE, suspendu]])
      given(...faits)
        .when(suspendre())
        .changesNothing();
    given(...ACCORDE)
      .when(suspendre(undefined, 2))
      .changesNothing();
    for (const faits of [[], ACCORDE, [...ACCORDE, suspendu, repris]])
      given(...faits)
        .when(reprendre())
        .changesNothing();
  });
  it('ne se suspend ni ne se reprend par une personne', () => {
    for (const acte of [suspendre, reprendre])
      given(...ACCORDE, suspendu)
        .when(acte(instructeur('2026-10-12')))
        .refuses(SuiteDAmortissementReservee);
  });
});
