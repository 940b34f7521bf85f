import { scenariosOf } from '#libs/event-sourcing';
import { CONFIRMEE, EN_COURS, fait, prestationId, REALISEE } from '#facts/prestations';
import { entreprise, fournisseur } from '../../../../../test/support/acteurs-des-prestations';
import { dirigeante } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import { MOTIFS_DE_CONTESTATION, type MotifDeContestation } from '../prestation.events';
import { contesterRealisation, ContesterRealisation } from './contester-realisation';

const elleConteste = (context = entreprise('2026-05-18'), motif: MotifDeContestation = 'incomplete') =>
  demander(new ContesterRealisation({ prestationId, motif }, context), contesterRealisation);

describe('contester une réalisation', () => {
  const { given } = scenariosOf(prestation);

  it('dit pourquoi, et laisse livrer encore', () => {
    for (const motif of MOTIFS_DE_CONTESTATION)
      given(...REALISEE)
        .when(elleConteste(undefined, motif))
        .then(fait('RealisationContestee.v1')({ motif }));
  });
  it('annule passé le dernier jour pour livrer, et pas ce jour-là : rien d’autre ne rendrait l’argent', () => {
    given(...REALISEE)
      .when(elleConteste(entreprise('2027-03-09')))
      .then(fait('RealisationContestee.v1')({ contesteeLe: '2027-03-09' }));
    given(...REALISEE)
      .when(elleConteste(entreprise('2027-03-10')))
      .then(
        fait('RealisationContestee.v1')({ contesteeLe: '2027-03-10' }),
        fait('PrestationAnnulee.v1')({ motif: 'echeance-depassee', annuleePar: null, annuleeLe: '2027-03-10' }),
      );
  });
  it('ne change rien la seconde fois', () => {
    given(...REALISEE, fait('RealisationContestee.v1')())
      .when(elleConteste(entreprise('2026-05-19')))
      .changesNothing();
  });
  it('refuse avant la réalisation, une fois confirmée, et une fois annulée', () => {
    for (const faits of [EN_COURS, CONFIRMEE, [...REALISEE, fait('PrestationAnnulee.v1')()]])
      given(...faits)
        .when(elleConteste())
        .refuses(Refus.EtapeDePrestationImpossible);
  });
  it('refuse sans prestation, à une autre entreprise, et à tout autre rôle', () => {
    given().when(elleConteste()).refuses(Refus.PrestationInconnue);
    given(...REALISEE)
      .when(elleConteste(dirigeante('2026-05-18', '356000000')))
      .refuses(Refus.PrestationInconnue);
    given(...REALISEE)
      .when(elleConteste(fournisseur('2026-05-18')))
      .refuses(Refus.ReponseDeLEntrepriseReservee);
  });
});
