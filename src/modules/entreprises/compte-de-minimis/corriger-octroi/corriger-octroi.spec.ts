import { scenariosOf } from '#libs/event-sourcing';
import { aideDeclaree, dossierId, fait, titulaire, OPERATEUR } from '#facts/entreprises';
import { dossierAideDe } from '#modules/objets';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { compteDeMinimis } from '../compte-de-minimis';
import * as Refus from '../compte-de-minimis.errors';
import { EntrepriseInconnue } from '../../entreprise/entreprise.errors';
import type { MotifDeCorrection } from '../motif-de-correction';
import type { Titulaire } from '../../titulaire';
import { corriger, CorrigerOctroi } from './corriger-octroi';

interface Saisie extends Partial<Acteur> {
  par?: Titulaire;
  aideId?: string;
  motif?: MotifDeCorrection;
}

const leGestionnaireCorrige = (
  montantCentimes: number,
  { aideId = aideDeclaree.aideId, motif = 'erreur-de-saisie', par = titulaire, ...acteur }: Saisie = {},
) => {
  const context = contexteDe({ personneId: corrigePar, role: 'region.gestionnaire-financier', ...acteur });
  return demander(new CorrigerOctroi({ siren: '552081317', aideId, montantCentimes, motif }, context), (command) =>
    corriger(command, par),
  );
};

const { corrigePar, corrigeLe } = fait('OctroiCorrige.v2')().data;
const { montantCentimes: declare } = aideDeclaree;

const corrige = (ancienMontantCentimes: number, nouveauMontantCentimes: number, aideId = aideDeclaree.aideId) =>
  fait('OctroiCorrige.v2')({ aideId, ancienMontantCentimes, nouveauMontantCentimes });

/** What the account says of itself once an aid of this date is corrected. */
const compteHors = (au: string, depassementCentimes: number, regle = {}) =>
  fait('CompteHorsPlafond.v2')({ au, depassementCentimes, ...regle, objets: [], constateLe: corrigeLe });

describe('corriger une aide déclarée', () => {
  const { given } = scenariosOf(compteDeMinimis);
  const declaree = [fait('AidesAnterieuresDeclarees.v3')()];

  it('retient le nouveau montant, garde l’ancien, et laisse faire la mission', () => {
    given(...declaree)
      .when(leGestionnaireCorrige(420_000))
      .then(corrige(declare, 420_000));
    given(...declaree)
      .when(leGestionnaireCorrige(0, { role: 'mission.pilote', territoire: 'FR' }))
      .then(corrige(declare, 0));
  });
  it('part du dernier montant corrigé', () => {
    given(...declaree, corrige(declare, 420_000))
      .when(leGestionnaireCorrige(430_000))
      .then(corrige(420_000, 430_000));
  });
  it('ne change rien la seconde fois', () => {
    given(...declaree, corrige(declare, 420_000))
      .when(leGestionnaireCorrige(420_000))
      .changesNothing();
  });
  it('refuse le même montant pour une autre raison, par une autre personne, ou sans correction', () => {
    for (const saisie of [{ motif: 'doublon' }, { personneId: 'p9' }] as const)
      given(...declaree, corrige(declare, 420_000))
        .when(leGestionnaireCorrige(420_000, saisie))
        .refuses(Refus.MontantDejaInscrit);
    given(...declaree)
      .when(leGestionnaireCorrige(declare))
      .refuses(Refus.MontantDejaInscrit);
  });
  it('refuse l’aide d’un dossier, que le dossier seul corrige, et le nomme', () => {
    const octroyee = [fait('PlafondReserve.v2')(), fait('AideDeMinimisOctroyee.v2')()];
    const refus = given(...octroyee)
      .when(leGestionnaireCorrige(0, { aideId: `dossier:${dossierId}`, motif: 'decision-retiree' }))
      .refuses(Refus.AideDUnDossier);
    expect(refus.details).toEqual({ dossierId });
    const prestation = { nature: 'prestation', id: dossierId } as const;
    const refusDeLaPrestation = given(
      fait('PlafondReserve.v2')({ objet: prestation }),
      fait('AideDeMinimisOctroyee.v2')({ objet: prestation }),
    )
      .when(leGestionnaireCorrige(0, { aideId: `prestation:${dossierId}`, motif: 'decision-retiree' }))
      .refuses(Refus.AideDUnObjet);
    expect(refusDeLaPrestation.details).toEqual({ objet: prestation });
    const homonyme = { aideId: dossierId, ...OPERATEUR, montantCentimes: 10_000_000, accordeeLe: '2025-03-10' };
    given(...octroyee, fait('AidesAnterieuresDeclarees.v3')({ aides: [homonyme] }))
      .when(leGestionnaireCorrige(1, { aideId: dossierId }))
      .then(corrige(10_000_000, 1, dossierId));
  });
  it('refuse à une autre région, sans dire que l’entreprise existe', () => {
    given(...declaree)
      .when(leGestionnaireCorrige(1, { territoire: '76' }))
      .refuses(EntrepriseInconnue);
  });
  it('refuse à qui n’est ni la mission, ni le gestionnaire financier de la région, que l’aide existe ou non', () => {
    given()
      .when(leGestionnaireCorrige(1, { role: 'entreprise.dirigeant', territoire: '356000000' }))
      .refuses(Refus.CorrectionReservee);
    given(...declaree)
      .when(leGestionnaireCorrige(1, { role: 'entreprise.dirigeant', territoire: '356000000' }))
      .refuses(Refus.CorrectionReservee);
    given(...declaree)
      .when(leGestionnaireCorrige(1, { role: 'region.instructeur' }))
      .refuses(Refus.CorrectionReservee);
    given(...declaree)
      .when(leGestionnaireCorrige(1, { role: 'entreprise.dirigeant', territoire: '552081317' }))
      .refuses(Refus.CorrectionReservee);
    given(...declaree)
      .when(leGestionnaireCorrige(1, { role: 'auditeur', territoire: 'FR' }))
      .refuses(Refus.CorrectionReservee);
  });
  it('refuse à une région où l’entreprise n’a plus d’établissement ouvert', () => {
    const partie = {
      ...titulaire,
      etablissements: titulaire.etablissements.map((un) => ({ ...un, fermeLe: '2026-03-02' })),
    };
    given(...declaree)
      .when(leGestionnaireCorrige(1, { par: partie }))
      .refuses(Refus.CorrectionReservee);
  });
  it('refuse une aide qui n’est pas au compte', () => {
    given(...declaree)
      .when(leGestionnaireCorrige(1, { aideId: 'd2' }))
      .refuses(Refus.AideInconnueAuCompte);
  });
  it('refuse une hausse qui ferait dépasser le plafond par les réservations en cours', () => {
    const avecReserve = [...declaree, fait('PlafondReserve.v2')({ objet: dossierAideDe('d2'), reservationId: 'r2' })];
    given(...avecReserve)
      .when(leGestionnaireCorrige(29_500_001))
      .refuses(Refus.ReservationsEnCours);
    given(...avecReserve)
      .when(leGestionnaireCorrige(29_500_000))
      .then(corrige(declare, 29_500_000));
  });
  it('refuse une hausse qui ferait dépasser à la date d’où une réservation peut être octroyée', () => {
    const ancienne = { aideId: 'a1', ...OPERATEUR, montantCentimes: 10_000_000, accordeeLe: '2023-03-20' };
    given(fait('AidesAnterieuresDeclarees.v3')({ aides: [ancienne] }), fait('PlafondReserve.v2')())
      .when(leGestionnaireCorrige(29_500_001, { aideId: 'a1' }))
      .refuses(Refus.ReservationsEnCours);
    given(fait('AidesAnterieuresDeclarees.v3')({ aides: [ancienne] }), fait('PlafondReserve.v2')())
      .when(leGestionnaireCorrige(29_500_000, { aideId: 'a1' }))
      .then(
        corrige(10_000_000, 29_500_000, 'a1'),
        compteHors('2023-03-20', 9_500_000, { regle: 'reglement-1407-2013', plafondCentimes: 20_000_000 }),
      );
  });
  it('accepte une baisse même quand le plafond reste dépassé', () => {
    const depasse = [
      fait('AidesAnterieuresDeclarees.v3')({
        aides: [{ aideId: 'a1', ...OPERATEUR, montantCentimes: 40_000_000, accordeeLe: '2025-03-10' }],
      }),
    ];
    given(...depasse, fait('PlafondReserve.v2')())
      .when(leGestionnaireCorrige(39_000_000, { aideId: 'a1' }))
      .then(corrige(40_000_000, 39_000_000, 'a1'), compteHors('2025-03-10', 9_000_000));
  });
});
