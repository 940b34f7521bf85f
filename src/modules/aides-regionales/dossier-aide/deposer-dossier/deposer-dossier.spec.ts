import { scenariosOf } from '#libs/event-sourcing';
import { ACCORDE, DEPOSE, dispositifId, dossierId, entrepriseUniqueId, fait } from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import type { Dispositif } from '../../dispositif/dispositif';
import { DispositifInconnu } from '../../dispositif/dispositif.errors';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import { deposer, DeposerDossier, type EntrepriseDuProgramme } from './deposer-dossier';

const ouvert: Dispositif = { etat: 'ouvert', regles: fait('DispositifOuvert.v1')().data };
const ferme: Dispositif = { etat: 'ferme', regles: ouvert.regles, fermeture: fait('DispositifFerme.v1')().data };

interface Saisie extends Partial<Acteur> {
  siren?: string;
  dispositifId?: string;
  depense?: number;
  transportRoutier?: boolean;
  le?: string;
  entreprise?: EntrepriseDuProgramme | null;
  dispositif?: Dispositif;
}

const lEntrepriseDepose = (montantCentimes = 500_000, saisie: Saisie = {}) => {
  const { siren = '552081317', depense = 1_200_000 } = saisie;
  const {
    dispositifId: demande = dispositifId,
    transportRoutier = false,
    le = '2026-02-02',
    dispositif = ouvert,
  } = saisie;
  const { entreprise = { region: '53', entrepriseUniqueId } } = saisie;
  const { role = 'entreprise.dirigeant', territoire = '552081317', at = '2026-02-02T09:00:00Z' } = saisie;
  const context = contexteDe({ role, territoire, at });
  const command = new DeposerDossier(
    {
      dossierId,
      siren,
      dispositifId: demande,
      montantDemandeCentimes: montantCentimes,
      depenseEligibleCentimes: depense,
      transportRoutier,
      deposeLe: le,
    },
    context,
  );
  return demander(command, (command) => deposer(command, entreprise, dispositif));
};

const instructeur = { role: 'region.instructeur', territoire: '53' };

describe('déposer un dossier', () => {
  const { given } = scenariosOf(dossierAide);

  it('retient la demande, avec la région de l’entreprise et les règles du dispositif', () => {
    given().when(lEntrepriseDepose()).then(fait('DossierDepose.v1')());
    given()
      .when(lEntrepriseDepose(500_000, { transportRoutier: true }))
      .then(fait('DossierDepose.v1')({ transportRoutier: true }));
  });
  it('peut être déposé, pour l’entreprise, par son mandataire ou un instructeur de sa région', () => {
    given()
      .when(lEntrepriseDepose(500_000, { role: 'entreprise.mandataire' }))
      .then(fait('DossierDepose.v1')());
    given().when(lEntrepriseDepose(500_000, instructeur)).then(fait('DossierDepose.v1')());
  });
  it('accepte le plancher, et le maximum que la dépense permet', () => {
    given()
      .when(lEntrepriseDepose(100_000))
      .then(fait('DossierDepose.v1')({ montantDemandeCentimes: 100_000 }));
    given()
      .when(lEntrepriseDepose(600_000))
      .then(fait('DossierDepose.v1')({ montantDemandeCentimes: 600_000 }));
  });
  it('accepte le jour de l’ouverture du dispositif', () => {
    const leJour = { le: '2026-01-05' };
    given()
      .when(lEntrepriseDepose(500_000, leJour))
      .then(fait('DossierDepose.v1')({ deposeLe: '2026-01-05' }));
  });
  it('accepte, jusqu’au dernier jour inclus, un dispositif fermé depuis', () => {
    const apres = { dispositif: ferme, at: '2026-06-30T09:00:00Z', le: '2026-05-29' };
    given()
      .when(lEntrepriseDepose(500_000, apres))
      .then(fait('DossierDepose.v1')({ deposeLe: '2026-05-29' }));
  });
  it('ne change rien la seconde fois, où que le dossier en soit', () => {
    given(...DEPOSE)
      .when(lEntrepriseDepose())
      .changesNothing();
    given(...ACCORDE)
      .when(lEntrepriseDepose(500_000, { dispositif: ferme }))
      .changesNothing();
  });
  it('refuse à un autre métier, fût-il de la région', () => {
    given()
      .when(lEntrepriseDepose(1, { ...instructeur, role: 'region.signataire' }))
      .refuses(Refus.DepotReserve);
    given(...DEPOSE)
      .when(lEntrepriseDepose(500_000, { ...instructeur, role: 'mission.pilote', territoire: 'FR' }))
      .refuses(Refus.DepotReserve);
  });
  it('refuse à une autre entreprise et à une autre région, comme une entreprise qui n’est pas dans le programme', () => {
    given()
      .when(lEntrepriseDepose(1, { territoire: '356000000' }))
      .refuses(Refus.EntrepriseHorsDuProgramme);
    given()
      .when(lEntrepriseDepose(1, { ...instructeur, territoire: '76' }))
      .refuses(Refus.EntrepriseHorsDuProgramme);
  });
  it('refuse à une autre région sans dire que le dossier existe, quoi qu’elle saisisse', () => {
    const occitan = { ...instructeur, territoire: '76' };
    const absent: Saisie = { siren: '999999999', entreprise: null, dispositif: { etat: 'absent' } };
    given(...DEPOSE)
      .when(lEntrepriseDepose(500_000, occitan))
      .refuses(Refus.EntrepriseHorsDuProgramme);
    given(...DEPOSE)
      .when(lEntrepriseDepose(1, { ...occitan, ...absent }))
      .refuses(Refus.EntrepriseHorsDuProgramme);
    given(...DEPOSE)
      .when(lEntrepriseDepose(500_000, { territoire: '356000000' }))
      .refuses(Refus.EntrepriseHorsDuProgramme);
  });
  it.each<Saisie & { montant?: number }>([
    { montant: 400_000 },
    { depense: 1_300_000 },
    { transportRoutier: true },
    { dispositifId: 'cheque-export' },
    { siren: '356000000', territoire: '356000000' },
    { le: '2026-02-01' },
  ])('refuse un autre contenu sous le même identifiant : %j', ({ montant = 500_000, ...saisie }) => {
    given(...DEPOSE)
      .when(lEntrepriseDepose(montant, saisie))
      .refuses(Refus.DossierDejaDepose);
  });
  it('refuse une entreprise qui n’est pas dans le programme', () => {
    given()
      .when(lEntrepriseDepose(1, { entreprise: null }))
      .refuses(Refus.EntrepriseHorsDuProgramme);
    given()
      .when(lEntrepriseDepose(1, { ...instructeur, entreprise: null }))
      .refuses(Refus.EntrepriseHorsDuProgramme);
  });
  it('refuse un dispositif inconnu', () => {
    given()
      .when(lEntrepriseDepose(1, { dispositif: { etat: 'absent' } }))
      .refuses(DispositifInconnu);
  });
  it('refuse le dispositif d’une autre région', () => {
    const occitan: Dispositif = { etat: 'ouvert', regles: { ...ouvert.regles, region: '76' } };
    given()
      .when(lEntrepriseDepose(1, { dispositif: occitan }))
      .refuses(Refus.EntrepriseDUneAutreRegion);
  });
  it('refuse un dépôt daté d’après ce jour', () => {
    given()
      .when(lEntrepriseDepose(1, { le: '2026-02-03' }))
      .refuses(Refus.DateDeDepotFuture);
  });
  it('refuse avant l’ouverture du dispositif et après sa fermeture', () => {
    given()
      .when(lEntrepriseDepose(1, { le: '2026-01-04' }))
      .refuses(Refus.DispositifFermeAuDepot);
    const apres = { dispositif: ferme, at: '2026-06-30T09:00:00Z', le: '2026-05-30' };
    given().when(lEntrepriseDepose(500_000, apres)).refuses(Refus.DispositifFermeAuDepot);
  });
  it('refuse un montant hors des règles, et dit lesquelles', () => {
    const bornes = { plancherCentimes: 100_000, maximumCentimes: 600_000 };
    expect(given().when(lEntrepriseDepose(99_999)).refuses(Refus.MontantHorsDesRegles).details).toEqual(bornes);
    expect(given().when(lEntrepriseDepose(600_001)).refuses(Refus.MontantHorsDesRegles).details).toEqual(bornes);
  });
  it('refuse plus que le plafond, quelle que soit la dépense', () => {
    const grosse = { depense: 100_000_000 };
    given().when(lEntrepriseDepose(2_000_001, grosse)).refuses(Refus.MontantHorsDesRegles);
  });
  it('refuse une dépense trop petite pour le plancher', () => {
    const refus = given()
      .when(lEntrepriseDepose(100_000, { depense: 199_999 }))
      .refuses(Refus.MontantHorsDesRegles);
    expect(refus.details).toEqual({ plancherCentimes: 100_000, maximumCentimes: 99_999 });
  });
});
