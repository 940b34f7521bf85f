import { scenariosOf } from '#libs/event-sourcing';
import {
  DEVIS,
  EN_COURS,
  fait,
  fournisseurId,
  PAYEE,
  prescripteurId,
  prestationId,
  PRESCRITE,
} from '#facts/prestations';
import { entreprise, responsable } from '../../../../../test/support/acteurs-des-prestations';
import { dirigeante } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import { accepterDevis, AccepterDevis, type Accord } from './accepter-devis';

const { reservationId, enveloppeId, entrepriseUniqueId } = fait('DevisAccepte.v1')().data;
const accord: Accord = { labellise: true, lie: false, enveloppeId, entrepriseUniqueId };

const elleAccepte = (prixCentimes = 2_400_00, context = entreprise('2026-03-09'), avec: Partial<Accord> = {}) =>
  demander(
    new AccepterDevis(
      { prestationId, prixCentimes, transportRoutier: false },
      { ...context, commandId: reservationId },
    ),
    (command) => accepterDevis(command, { ...accord, ...avec }),
  );

describe('accepter un devis', () => {
  const { given } = scenariosOf(prestation);
  const annulee = [...PRESCRITE, fait('PrestationAnnulee.v1')({ financement: null })];

  it('demande la part publique du prix, pour un an', () => {
    given(...PRESCRITE)
      .when(elleAccepte())
      .then(fait('DevisAccepte.v1')());
  });
  it('accepte les deux bornes du prix, et refuse au-delà', () => {
    given(...PRESCRITE)
      .when(elleAccepte(1_000_00))
      .then(fait('DevisAccepte.v1')({ prixCentimes: 1_000_00, aideCentimes: 500_00 }));
    given(...PRESCRITE)
      .when(elleAccepte(5_000_00))
      .then(fait('DevisAccepte.v1')({ prixCentimes: 5_000_00, aideCentimes: 2_000_00 }));
    for (const prix of [999_99, 5_000_01]) {
      const refus = given(...PRESCRITE)
        .when(elleAccepte(prix))
        .refuses(Refus.PrixHorsDuCatalogue);
      expect(refus.details).toEqual({ prixMinimumCentimes: 1_000_00, prixMaximumCentimes: 5_000_00 });
    }
  });
  it('ne dépasse le plafond du service à aucun prix, ni la part publique d’un centime', () => {
    for (const [prixCentimes, aideCentimes] of [
      [3_999_99, 1_999_99],
      [4_000_00, 2_000_00],
      [4_000_01, 2_000_00],
      [4_000_02, 2_000_00],
    ] as const)
      given(...PRESCRITE)
        .when(elleAccepte(prixCentimes))
        .then(fait('DevisAccepte.v1')({ prixCentimes, aideCentimes }));
  });
  it('ne change rien la seconde fois, tant que l’argent est demandé ou tenu', () => {
    for (const faits of [DEVIS, EN_COURS, PAYEE])
      given(...faits)
        .when(elleAccepte(undefined, entreprise('2026-06-10')))
        .changesNothing();
  });
  it('se refait après un refus, au même prix ou à un autre', () => {
    const refusee = [...DEVIS, fait('FinancementDePrestationRefuse.v1')()];
    for (const prixCentimes of [2_400_00, 1_000_00])
      given(...refusee)
        .when(elleAccepte(prixCentimes))
        .then(fait('DevisAccepte.v1')({ prixCentimes, aideCentimes: prixCentimes / 2 }));
  });
  it('refuse un autre prix une fois accepté, et une prestation annulée', () => {
    for (const faits of [DEVIS, EN_COURS, PAYEE, annulee])
      given(...faits)
        .when(elleAccepte(3_000_00))
        .refuses(Refus.EtapeDePrestationImpossible);
    given(...annulee)
      .when(elleAccepte())
      .refuses(Refus.EtapeDePrestationImpossible);
  });
  it('refuse quand le fournisseur n’est plus labellisé, ou que l’entreprise n’est plus du programme', () => {
    given(...PRESCRITE)
      .when(elleAccepte(undefined, undefined, { labellise: false }))
      .refuses(Refus.FournisseurNonLabellise);
    given(...PRESCRITE)
      .when(elleAccepte(undefined, undefined, { lie: true }))
      .refuses(Refus.FournisseurLie);
    given(...PRESCRITE)
      .when(elleAccepte(undefined, undefined, { entrepriseUniqueId: null }))
      .refuses(Refus.EntrepriseSansPrestation);
  });
  it('refuse à qui la prescrit ou la fournit, fût-ce au nom de l’entreprise', () => {
    for (const personneId of [prescripteurId, fournisseurId])
      given(...PRESCRITE)
        .when(elleAccepte(undefined, entreprise('2026-03-09', personneId)))
        .refuses(Refus.CumulSurLaPrestation);
  });
  it('refuse sans prestation, à une autre entreprise, et à la région', () => {
    given().when(elleAccepte()).refuses(Refus.PrestationInconnue);
    given(...PRESCRITE)
      .when(elleAccepte(undefined, dirigeante('2026-03-09', '356000000')))
      .refuses(Refus.PrestationInconnue);
    given(...PRESCRITE)
      .when(elleAccepte(undefined, responsable('2026-03-09')))
      .refuses(Refus.ReponseDeLEntrepriseReservee);
  });
});
