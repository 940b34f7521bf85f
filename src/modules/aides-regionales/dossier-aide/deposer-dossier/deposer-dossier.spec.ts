import { scenariosOf } from '#libs/event-sourcing';
import { DEPOSE, fait } from '#facts/aides-regionales';
import { ferme, instructeur, lEntrepriseDepose, ouvert, type Saisie } from '../../../../../test/support/depot';
import type { Dispositif } from '../../dispositif/dispositif';
import { DispositifInconnu } from '../../dispositif/dispositif.errors';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';

describe('déposer un dossier', () => {
  const { given } = scenariosOf(dossierAide);

  it('retient la demande, avec la région de l’entreprise et les règles du dispositif', () => {
    given().when(lEntrepriseDepose()).then(fait('DossierDepose.v3')());
    given()
      .when(lEntrepriseDepose(500_000, { transportRoutier: true }))
      .then(fait('DossierDepose.v3')({ transportRoutier: true }));
  });
  it('peut être déposé, pour l’entreprise, par son mandataire ou un instructeur de sa région', () => {
    given()
      .when(lEntrepriseDepose(500_000, { role: 'entreprise.mandataire' }))
      .then(fait('DossierDepose.v3')());
    given()
      .when(lEntrepriseDepose(500_000, { ...instructeur, personneId: 'p8' }))
      .then(fait('DossierDepose.v3')({ deposePar: 'p8' }));
  });
  it('accepte le plancher, et le maximum que la dépense permet', () => {
    for (const montantDemandeCentimes of [100_000, 600_000])
      given()
        .when(lEntrepriseDepose(montantDemandeCentimes))
        .then(fait('DossierDepose.v3')({ montantDemandeCentimes }));
  });
  it('retient le jour de réception et son motif, que la région enregistre plus tard', () => {
    const papier = { recu: '2026-01-28', motif: 'depot-papier' } as const;
    given()
      .when(lEntrepriseDepose(500_000, { ...instructeur, ...papier }))
      .then(fait('DossierDepose.v3')({ deposeLe: '2026-01-28', motifDeReception: 'depot-papier' }));
    given().when(lEntrepriseDepose(500_000, papier)).refuses(Refus.DateDeReceptionReservee);
  });
  it('refuse avant l’enrôlement de l’entreprise', () => {
    const papier = { ...instructeur, motif: 'depot-papier' } as const;
    given()
      .when(lEntrepriseDepose(500_000, { ...papier, recu: '2026-01-19' }))
      .then(fait('DossierDepose.v3')({ deposeLe: '2026-01-19', motifDeReception: 'depot-papier' }));
    given()
      .when(lEntrepriseDepose(500_000, { ...papier, recu: '2026-01-18' }))
      .refuses(Refus.DepotAvantEnrolement);
  });
  it('accepte le jour de l’ouverture du dispositif', () => {
    const ouvertCeJour: Dispositif = { etat: 'ouvert', regles: { ...ouvert.regles, ouvertLe: '2026-02-02' } };
    given()
      .when(lEntrepriseDepose(500_000, { dispositif: ouvertCeJour }))
      .then(fait('DossierDepose.v3')());
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
    for (const ailleurs of [{ territoire: '356000000' }, { ...instructeur, territoire: '76' }])
      given().when(lEntrepriseDepose(1, ailleurs)).refuses(Refus.EntrepriseHorsDuProgramme);
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
  it('refuse une entreprise qui n’est pas dans le programme', () => {
    given()
      .when(lEntrepriseDepose(1, { entreprise: null }))
      .refuses(Refus.EntrepriseHorsDuProgramme);
    given()
      .when(lEntrepriseDepose(1, { ...instructeur, entreprise: null }))
      .refuses(Refus.EntrepriseHorsDuProgramme);
  });
  it('refuse un dispositif inconnu, ou d’une autre région', () => {
    given()
      .when(lEntrepriseDepose(1, { dispositif: { etat: 'absent' } }))
      .refuses(DispositifInconnu);
    const occitan: Dispositif = { etat: 'ouvert', regles: { ...ouvert.regles, region: '76' } };
    given()
      .when(lEntrepriseDepose(1, { dispositif: occitan }))
      .refuses(Refus.EntrepriseDUneAutreRegion);
  });
  it('refuse avant l’ouverture du dispositif, et dès qu’il est fermé, quel que soit le jour de réception', () => {
    const apres: Dispositif = { etat: 'ouvert', regles: { ...ouvert.regles, ouvertLe: '2026-02-03' } };
    given()
      .when(lEntrepriseDepose(1, { dispositif: apres }))
      .refuses(Refus.DispositifFermeAuDepot);
    const papier = { ...instructeur, recu: '2026-05-29', motif: 'depot-papier', at: '2026-06-30T09:00:00Z' } as const;
    given()
      .when(lEntrepriseDepose(500_000, { ...papier, dispositif: ferme }))
      .refuses(Refus.DispositifFermeAuDepot);
  });
  it('refuse un motif le jour de la réception : il ne s’enregistre rien plus tard', () => {
    given()
      .when(lEntrepriseDepose(500_000, { motif: 'depot-papier' }))
      .refuses(Refus.MotifDeReceptionSansRetard);
  });
  it('refuse un montant hors des règles, et dit lesquelles', () => {
    const bornes = { plancherCentimes: 100_000, maximumCentimes: 600_000 };
    expect(given().when(lEntrepriseDepose(99_999)).refuses(Refus.MontantHorsDesRegles).details).toEqual(bornes);
    expect(given().when(lEntrepriseDepose(600_001)).refuses(Refus.MontantHorsDesRegles).details).toEqual(bornes);
  });
  it('refuse plus que le plafond, quelle que soit la dépense, et une dépense trop petite pour le plancher', () => {
    const grosse = { depense: 100_000_000 };
    given().when(lEntrepriseDepose(2_000_001, grosse)).refuses(Refus.MontantHorsDesRegles);
    const refus = given()
      .when(lEntrepriseDepose(100_000, { depense: 199_999 }))
      .refuses(Refus.MontantHorsDesRegles);
    expect(refus.details).toEqual({ plancherCentimes: 100_000, maximumCentimes: 99_999 });
  });
});
