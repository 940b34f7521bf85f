import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { conventionId, DEMANDE, fait, instructeurId, mois, PAYE, preteurId, REGULARISE } from '#facts/amortissements';
import { comptable, instructeur } from '../../../../../test/support/acteurs-des-amortissements';
import { demander } from '../../../../../test/support/demander';
import { amortissement } from '../amortissement';
import * as Refus from '../amortissement.errors';
import { recouvrer, RecouvrerTropPercu } from './recouvrer-trop-percu';

const JOUR = '2026-11-20';
const laRegionRecouvre = (montantCentimes = 85_20, reference = 'TR-2026-00112', context = comptable(JOUR)) =>
  demander(new RecouvrerTropPercu({ conventionId, mois, reference, montantCentimes }, context), recouvrer);

describe('recouvrer ce qui a été payé en trop', () => {
  const { given } = scenariosOf(amortissement);
  const recouvre = fait('TropPercuRecouvre.v1');
  const { entrepriseUniqueId, detenuCentimes } = recouvre().data.restes[0]!;
  const reste = (numero: number, detenu: number) => ({ numero, entrepriseUniqueId, detenuCentimes: detenu });

  it('solde la créance, et dit ce que l’entreprise garde', () => {
    given(...REGULARISE)
      .when(laRegionRecouvre())
      .then(recouvre());
  });
  it('se fait en plusieurs fois', () => {
    const premier = { reference: 'TR-1', montantCentimes: 50_00, creanceCentimes: 35_20, restes: [reste(1, 472_00)] };
    given(...REGULARISE)
      .when(laRegionRecouvre(50_00, 'TR-1'))
      .then(recouvre(premier));
    given(...REGULARISE, recouvre(premier))
      .when(laRegionRecouvre(35_20))
      .then(recouvre({ montantCentimes: 35_20, restes: [reste(1, detenuCentimes)] }));
  });
  it('rend d’abord le dernier paiement du mois', () => {
    const complement = [
      fait('AmortissementDemande.v1')({ numero: 2, rangDuReleve: 2, montantCentimes: 78_00 }),
      fait('AmortissementRetenu.v1')({ numero: 2 }),
      fait('AmortissementAccorde.v1')({ numero: 2 }),
      fait('AmortissementPaye.v1')({ numero: 2, montantCentimes: 78_00 }),
      fait('AmortissementRegularise.v1')({ numero: 2, rangDuReleve: 3, tropPercuCentimes: 200_00 }),
    ];
    given(...PAYE, ...complement)
      .when(laRegionRecouvre(200_00))
      .then(recouvre({ numero: 2, montantCentimes: 200_00, restes: [reste(2, 0), reste(1, 400_00)] }));
  });
  it('ne change rien la seconde fois, et dit à un autre comptable que c’est fait', () => {
    given(...REGULARISE, recouvre())
      .when(laRegionRecouvre(85_20, 'tr-2026-00112'))
      .changesNothing();
    given(...REGULARISE, recouvre())
      .when(laRegionRecouvre(undefined, undefined, comptable(JOUR, 'autre')))
      .refuses(DoneByAnother);
    given(...REGULARISE, recouvre())
      .when(laRegionRecouvre(1))
      .refuses(Refus.RecouvrementDAmortissementDejaConstate);
  });
  it('refuse plus que la créance, ou sans elle', () => {
    const refus = given(...REGULARISE)
      .when(laRegionRecouvre(85_21))
      .refuses(Refus.RecouvrementAuDelaDeLaCreance);
    expect(refus.details).toEqual({ creanceCentimes: 85_20 });
    for (const faits of [PAYE, [...REGULARISE, recouvre()]])
      given(...faits)
        .when(laRegionRecouvre(1, 'TR-9'))
        .refuses(Refus.RecouvrementAuDelaDeLaCreance);
  });
  it('refuse tant qu’une demande est en cours', () => {
    for (const faits of [DEMANDE, [...REGULARISE, fait('AmortissementDemande.v1')({ numero: 2, rangDuReleve: 3 })]])
      given(...faits)
        .when(laRegionRecouvre())
        .refuses(Refus.EtapeDAmortissementImpossible);
  });
  it('refuse à qui a saisi, demandé ou retenu', () => {
    for (const personneId of [preteurId, instructeurId])
      given(...REGULARISE)
        .when(laRegionRecouvre(undefined, undefined, comptable(JOUR, personneId)))
        .refuses(Refus.CumulSurLAmortissement);
  });
  it('refuse sans amortissement, à une autre région, et à un autre rôle', () => {
    given().when(laRegionRecouvre()).refuses(Refus.AmortissementInconnu);
    given(...REGULARISE)
      .when(laRegionRecouvre(undefined, undefined, comptable(JOUR, undefined, '76')))
      .refuses(Refus.AmortissementInconnu);
    given(...REGULARISE)
      .when(laRegionRecouvre(undefined, undefined, instructeur(JOUR, 'autre')))
      .refuses(Refus.RecouvrementDAmortissementReserve);
  });
});
