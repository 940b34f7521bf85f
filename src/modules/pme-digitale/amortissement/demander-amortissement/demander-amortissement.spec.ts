import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { ACCORDE, conventionId, DEMANDE, fait, mois, PAYE } from '#facts/amortissements';
import { CONTESTE, fait as faitDeReleve, SAISI, VALIDE, type Fait } from '#facts/releves-de-pret';
import { CORRIGE, relevesApres } from '../../../../../test/support/acteurs-des-amortissements';
import { etrangere, preteuse, salarieId, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { contexteDe } from '../../../../../test/support/contexte';
import { demander as demanderALActe } from '../../../../../test/support/demander';
import { SalarieEtSignataire } from '../../convention-pret/convention-pret.errors';
import { ReleveDePretInconnu } from '../../releve-pret/releve-pret.errors';
import { amortissement } from '../amortissement';
import * as Refus from '../amortissement.errors';
import { demander, DemanderAmortissement } from './demander-amortissement';

const JOUR = '2026-10-07';
const elleDemande = (
  faits: readonly Fait[] = VALIDE,
  context = preteuse(JOUR),
  transportRoutier = false,
  statuts = true,
) =>
  demanderALActe(new DemanderAmortissement({ conventionId, mois, transportRoutier }, context), (command) =>
    demander(command, { releves: relevesApres(...faits), statuts }),
  );
const avec = (change: Partial<ReturnType<ReturnType<typeof faitDeReleve<'RelevePretSaisi.v1'>>>['data']>) => [
  faitDeReleve('RelevePretSaisi.v1')(change),
  ...VALIDE.slice(1),
];

describe('demander un amortissement', () => {
  const { given } = scenariosOf(amortissement);
  const demandee = fait('AmortissementDemande.v1');

  it('calcule la part du coût, avec ses paramètres', () => {
    given().when(elleDemande()).then(demandee());
  });
  it('s’arrête au plafond du mois, et à ce que la facture laisse', () => {
    const cher = { coutCentimes: 5_000_00 };
    given()
      .when(elleDemande(avec(cher)))
      .then(demandee({ ...cher, plafonnePar: 'plafond-du-mois', duCentimes: 1_000_00, montantCentimes: 1_000_00 }));
    const facture = { factureCentimes: 1_739_99 };
    given()
      .when(elleDemande(avec(facture)))
      .then(demandee({ ...facture, plafonnePar: 'cout-restant', duCentimes: 1, montantCentimes: 1 }));
    given()
      .when(elleDemande(avec({ factureCentimes: 1_740_00 })))
      .refuses(Refus.RienAAmortir);
  });
  it('refuse un mois à la fin duquel une entreprise ne détient pas le statut', () => {
    given()
      .when(elleDemande(undefined, undefined, undefined, false))
      .refuses(Refus.StatutAbsentCeMois);
  });
  it('ne change rien la seconde fois, et refuse à un autre ou sous d’autres termes', () => {
    for (const faits of [DEMANDE, ACCORDE, PAYE])
      given(...faits)
        .when(elleDemande())
        .changesNothing();
    given(...DEMANDE)
      .when(elleDemande(VALIDE, preteuse(JOUR, 'autre')))
      .refuses(DoneByAnother);
    given(...DEMANDE)
      .when(elleDemande(VALIDE, undefined, true))
      .refuses(Refus.DemandeDAmortissementEnCours);
  });
  it('veut un relevé validé', () => {
    for (const faits of [SAISI, CONTESTE, CORRIGE.slice(0, 3)])
      given().when(elleDemande(faits)).refuses(Refus.ReleveNonValide);
    given().when(elleDemande([])).refuses(ReleveDePretInconnu);
  });
  it('s’arrête à la période', () => {
    given()
      .when(elleDemande(avec({ premierMois: '2025-10' })))
      .then(demandee());
    given()
      .when(elleDemande(avec({ premierMois: '2025-09' })))
      .refuses(Refus.HorsPeriodeDAmortissement);
  });
  it('ne se refait pas d’un relevé refusé, mais d’un autre', () => {
    const refus = [...DEMANDE, fait('AmortissementRefuse.v1')()];
    given(...refus)
      .when(elleDemande())
      .refuses(Refus.AmortissementDejaRefuse);
    const corrige = { rangDuReleve: 2, coutCentimes: 1_456_00, factureCentimes: 850_00 };
    given(...refus)
      .when(elleDemande(CORRIGE))
      .then(demandee({ numero: 2, ...corrige, duCentimes: 436_80, montantCentimes: 436_80 }));
  });
  it('ne demande après un paiement que ce qui manque, et rien quand c’est trop', () => {
    given(...PAYE)
      .when(elleDemande(CORRIGE))
      .refuses(Refus.RienAAmortir);
    const plus = [
      ...CORRIGE.slice(0, 2),
      faitDeReleve('RelevePretRectifie.v1')({ coutCentimes: 2_000_00 }),
      CORRIGE[3] as Fait,
    ];
    given(...PAYE)
      .when(elleDemande(plus))
      .then(
        demandee({
          ...{ numero: 2, rangDuReleve: 2, coutCentimes: 2_000_00, factureCentimes: 850_00 },
          ...{ duCentimes: 600_00, dejaPayeCentimes: 522_00, montantCentimes: 78_00 },
        }),
      );
  });
  it('revient à l’entreprise que la convention désigne', () => {
    given()
      .when(elleDemande(VALIDE, utilisatrice(JOUR)))
      .refuses(Refus.AutreBeneficiaire);
    const aLUtilisatrice = avec({ amortissementVerseA: 'utilisatrice' });
    const { personneId: demandePar } = utilisatrice(JOUR).actor;
    given()
      .when(elleDemande(aLUtilisatrice, utilisatrice(JOUR)))
      .then(demandee({ siren: '443061841', demandePar }));
    given().when(elleDemande(aLUtilisatrice)).refuses(Refus.AutreBeneficiaire);
    given()
      .when(elleDemande(VALIDE, preteuse(JOUR, salarieId)))
      .refuses(SalarieEtSignataire);
    given()
      .when(elleDemande(VALIDE, etrangere(JOUR)))
      .refuses(ReleveDePretInconnu);
    given().when(elleDemande(VALIDE, contexteDe())).refuses(Refus.DemandeDAmortissementReservee);
  });
});
