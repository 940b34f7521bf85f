import { scenariosOf } from '#libs/event-sourcing';
import { aideDeclaree, dossierId, entrepriseUniqueId, fait } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { compteDeMinimis } from '../compte-de-minimis';
import * as Refus from '../compte-de-minimis.errors';
import { EntrepriseInconnue } from '../../entreprise/entreprise.errors';
import { corriger, CorrigerOctroi } from './corriger-octroi';

const titulaire = { siren: '552081317', region: '53', entrepriseUniqueId };

const leGestionnaireCorrige = (
  montantCentimes: number,
  { aideId = `dossier:${dossierId}`, ...acteur }: Partial<Acteur> & { aideId?: string } = {},
) => {
  const context = contexteDe({ role: 'region.gestionnaire-financier', ...acteur });
  return demander(
    new CorrigerOctroi({ siren: '552081317', aideId, montantCentimes, motif: 'montant-definitif' }, context),
    (command) => corriger(command, titulaire),
  );
};

const corrige = (ancienMontantCentimes: number, nouveauMontantCentimes: number, aideId = `dossier:${dossierId}`) =>
  fait('OctroiCorrige.v1')({ aideId, ancienMontantCentimes, nouveauMontantCentimes });

describe('corriger un octroi', () => {
  const { given } = scenariosOf(compteDeMinimis);
  const octroyee = [fait('PlafondReserve.v1')(), fait('AideDeMinimisOctroyee.v1')()];

  it('retient le nouveau montant et garde l’ancien', () => {
    given(...octroyee)
      .when(leGestionnaireCorrige(420_000))
      .then(corrige(500_000, 420_000));
  });
  it('corrige aussi une aide déclarée, et laisse faire la mission', () => {
    given(fait('AidesAnterieuresDeclarees.v1')())
      .when(leGestionnaireCorrige(0, { aideId: aideDeclaree.aideId, role: 'mission.pilote', territoire: 'FR' }))
      .then(corrige(aideDeclaree.montantCentimes, 0, aideDeclaree.aideId));
  });
  it('distingue l’octroi d’un dossier d’une aide déclarée sous le même identifiant', () => {
    const homonyme = { aideId: dossierId, autorite: 'ADEME', montantCentimes: 10_000_000, accordeeLe: '2025-03-10' };
    given(...octroyee, fait('AidesAnterieuresDeclarees.v1')({ aides: [homonyme] }))
      .when(leGestionnaireCorrige(420_000))
      .then(corrige(500_000, 420_000));
    given(...octroyee, fait('AidesAnterieuresDeclarees.v1')({ aides: [homonyme] }))
      .when(leGestionnaireCorrige(1, { aideId: dossierId }))
      .then(corrige(10_000_000, 1, dossierId));
  });
  it('part du dernier montant corrigé', () => {
    given(...octroyee, corrige(500_000, 420_000))
      .when(leGestionnaireCorrige(430_000))
      .then(corrige(420_000, 430_000));
  });
  it('ne change rien la seconde fois', () => {
    given(...octroyee, corrige(500_000, 420_000))
      .when(leGestionnaireCorrige(420_000))
      .changesNothing();
  });
  it('refuse à une autre région, sans dire que l’entreprise existe', () => {
    given(...octroyee)
      .when(leGestionnaireCorrige(1, { territoire: '76' }))
      .refuses(EntrepriseInconnue);
  });
  it('refuse à qui n’est ni la mission, ni le gestionnaire financier de la région, que l’aide existe ou non', () => {
    given()
      .when(leGestionnaireCorrige(1, { role: 'entreprise.dirigeant', territoire: '356000000' }))
      .refuses(Refus.CorrectionReservee);
    given(...octroyee)
      .when(leGestionnaireCorrige(1, { role: 'entreprise.dirigeant', territoire: '356000000' }))
      .refuses(Refus.CorrectionReservee);
    given(...octroyee)
      .when(leGestionnaireCorrige(1, { role: 'region.instructeur' }))
      .refuses(Refus.CorrectionReservee);
    given(...octroyee)
      .when(leGestionnaireCorrige(1, { role: 'entreprise.dirigeant', territoire: '552081317' }))
      .refuses(Refus.CorrectionReservee);
    given(...octroyee)
      .when(leGestionnaireCorrige(1, { role: 'auditeur', territoire: 'FR' }))
      .refuses(Refus.CorrectionReservee);
  });
  it('refuse une aide qui n’est pas au compte', () => {
    given(...octroyee)
      .when(leGestionnaireCorrige(1, { aideId: 'd2' }))
      .refuses(Refus.AideInconnueAuCompte);
  });
  it('refuse une hausse qui ferait dépasser le plafond par les réservations en cours', () => {
    const avecReserve = [...octroyee, fait('PlafondReserve.v1')({ dossierId: 'd2', reservationId: 'r2' })];
    given(...avecReserve)
      .when(leGestionnaireCorrige(29_500_001))
      .refuses(Refus.ReservationsEnCours);
    given(...avecReserve)
      .when(leGestionnaireCorrige(29_500_000))
      .then(corrige(500_000, 29_500_000));
  });
  it('refuse une hausse qui ferait dépasser à la date d’où une réservation peut être octroyée', () => {
    const ancienne = { aideId: 'a1', autorite: 'ADEME', montantCentimes: 10_000_000, accordeeLe: '2023-03-20' };
    given(fait('AidesAnterieuresDeclarees.v1')({ aides: [ancienne] }), fait('PlafondReserve.v1')())
      .when(leGestionnaireCorrige(29_500_001, { aideId: 'a1' }))
      .refuses(Refus.ReservationsEnCours);
    given(fait('AidesAnterieuresDeclarees.v1')({ aides: [ancienne] }), fait('PlafondReserve.v1')())
      .when(leGestionnaireCorrige(29_500_000, { aideId: 'a1' }))
      .then(corrige(10_000_000, 29_500_000, 'a1'));
  });
  it('accepte une baisse même quand le plafond reste dépassé', () => {
    const depasse = [
      fait('AidesAnterieuresDeclarees.v1')({
        aides: [{ aideId: 'a1', autorite: 'ADEME', montantCentimes: 40_000_000, accordeeLe: '2025-03-10' }],
      }),
    ];
    given(...depasse, fait('PlafondReserve.v1')())
      .when(leGestionnaireCorrige(39_000_000, { aideId: 'a1' }))
      .then(corrige(40_000_000, 39_000_000, 'a1'));
  });
});
