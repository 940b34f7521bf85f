import { scenariosOf } from '#libs/event-sourcing';
import {
  CERTIFIEE,
  CONFIRMEE,
  DEVIS,
  EN_COURS,
  fait,
  PAYEE,
  prescripteurId,
  prestationId,
  PRESCRITE,
  REALISEE,
  type Fait,
} from '#facts/prestations';
import {
  certificateur,
  dirigeanteId,
  entreprise,
  responsable,
} from '../../../../../test/support/acteurs-des-prestations';
import { dirigeante } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import type { PrestationEvent } from '../prestation.events';
import { annuler, AnnulerPrestation } from './annuler-prestation';

const onAnnule = (
  context = responsable('2026-06-01'),
  motif: AnnulerPrestation['data']['motif'] = 'prestation-contestee',
) => demander(new AnnulerPrestation({ prestationId, motif }, context), annuler);

const CONTESTEE = [...REALISEE, fait('RealisationContestee.v1')()];
const AVANT: readonly (readonly (Fait & PrestationEvent)[])[] = [
  DEVIS,
  [...DEVIS, fait('CreditsDePrestationConfirmes.v1')()],
  EN_COURS,
];

describe('annuler une prestation', () => {
  const { given } = scenariosOf(prestation);

  it('rend ce qui est demandé ou tenu, et rien quand rien ne l’est', () => {
    for (const faits of [...AVANT, REALISEE, CONTESTEE])
      given(...faits)
        .when(onAnnule())
        .then(fait('PrestationAnnulee.v1')());
    for (const faits of [PRESCRITE, [...EN_COURS, fait('FinancementDePrestationRefuse.v1')()]])
      given(...faits)
        .when(onAnnule())
        .then(fait('PrestationAnnulee.v1')({ financement: null }));
  });
  it('se fait par l’entreprise jusqu’à la réalisation, qu’elle conteste ensuite', () => {
    const motif = 'a-la-demande-de-l-entreprise';
    for (const faits of AVANT)
      given(...faits)
        .when(onAnnule(entreprise('2026-06-01'), motif))
        .then(fait('PrestationAnnulee.v1')({ motif, annuleePar: dirigeanteId }));
    for (const faits of [REALISEE, CONTESTEE])
      given(...faits)
        .when(onAnnule(entreprise('2026-06-01'), motif))
        .refuses(Refus.EtapeDePrestationImpossible);
  });
  it('ne change rien la seconde fois', () => {
    for (const context of [responsable('2026-06-02'), entreprise('2026-06-02')])
      given(...CONTESTEE, fait('PrestationAnnulee.v1')())
        .when(onAnnule(context))
        .changesNothing();
  });
  it('se fait par la région au lieu de certifier, jamais par qui y a pris part', () => {
    const motif = 'certification-refusee';
    given(...CONFIRMEE)
      .when(onAnnule(responsable('2026-06-01'), motif))
      .then(fait('PrestationAnnulee.v1')({ motif }));
    given(...CONFIRMEE)
      .when(onAnnule(responsable('2026-06-01', prescripteurId), motif))
      .refuses(Refus.CumulSurLaPrestation);
  });
  it('refuse à l’entreprise une fois confirmée, et à tous une fois certifiée', () => {
    given(...CONFIRMEE)
      .when(onAnnule(entreprise('2026-06-01')))
      .refuses(Refus.EtapeDePrestationImpossible);
    for (const faits of [CERTIFIEE, PAYEE])
      given(...faits)
        .when(onAnnule())
        .refuses(Refus.EtapeDePrestationImpossible);
  });
  it('refuse sans prestation, à une autre région ou entreprise, et à un autre rôle', () => {
    given().when(onAnnule()).refuses(Refus.PrestationInconnue);
    for (const context of [responsable('2026-06-01', undefined, '76'), dirigeante('2026-06-01', '356000000')])
      given(...EN_COURS)
        .when(onAnnule(context))
        .refuses(Refus.PrestationInconnue);
    given(...EN_COURS)
      .when(onAnnule(certificateur('2026-06-01')))
      .refuses(Refus.AnnulationReservee);
  });
});
