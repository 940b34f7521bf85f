import type { DomainEvent } from '#libs/event-sourcing';
import type { DispositifFerme, DispositifOuvert } from '../../src/modules/aides-regionales/dispositif/dispositif';
import type * as Dossier from '../../src/modules/aides-regionales/dossier-aide/dossier-aide.events';
import type * as Enveloppe from '../../src/modules/aides-regionales/enveloppe/enveloppe.events';
import type * as Compte from '../../src/modules/entreprises/compte-de-minimis/compte-de-minimis.events';
import type * as Entreprise from '../../src/modules/entreprises/entreprise/entreprise.events';

/** One company of Brittany and its file of 5,000 €: each fact as it usually is, with what the case changes. */
const fait =
  <Event extends DomainEvent>(type: Event['type'], usuel: Event['data']) =>
  (change: Partial<Event['data']> = {}): Pick<Event, 'type' | 'data'> => ({ type, data: { ...usuel, ...change } });

const dossierId = 'd1';
const reservationId = 'r1';
const entrepriseUniqueId = 'eu1';
const siren = '552081317';
const region = '53';
const dispositifId = 'cheque-numerique';
const annee = 2026;
const enveloppeId = '53.2026.cheque-numerique';
const regle = 'reglement-2023-2831';
const montantCentimes = 500_000;
const expireLe = '2026-05-15';
const tenu = { reservationId, enveloppeId, entrepriseUniqueId };

export const entrepriseReferencee = fait<Entreprise.EntrepriseReferencee>('EntrepriseReferencee.v1', {
  ...{ siren, siret: '55208131766522', region, forme: 'personne-morale', raisonSociale: 'Ateliers du Léon' },
  ...{ exploitantId: null, referenceeLe: '2026-01-12' },
});
export const entrepriseEnrolee = fait<Entreprise.EntrepriseEnrolee>('EntrepriseEnrolee.v1', {
  ...{ siren, region, origine: 'connecteur', entrepriseUniqueId, enroleeLe: '2026-01-19' },
});

export const aidesDeclarees = fait<Compte.AidesAnterieuresDeclarees>('AidesAnterieuresDeclarees.v1', {
  entrepriseUniqueId,
  aides: [{ aideId: 'a1', autorite: 'ADEME', montantCentimes: 10_000_000, accordeeLe: '2025-03-10' }],
  clotureExercice: '12-31',
  declareesLe: '2026-02-02',
});
export const plafondReserve = fait<Compte.PlafondReserve>('PlafondReserve.v1', {
  ...{ entrepriseUniqueId, dossierId, reservationId, montantCentimes, dateDeReference: '2026-03-16' },
  ...{ transportRoutier: false, regle },
});
export const plafondLibere = fait<Compte.ReservationPlafondLiberee>('ReservationPlafondLiberee.v1', {
  ...{ entrepriseUniqueId, dossierId, reservationId, montantCentimes },
});
export const deMinimisOctroyee = fait<Compte.AideDeMinimisOctroyee>('AideDeMinimisOctroyee.v1', {
  ...{ entrepriseUniqueId, dossierId, reservationId, montantCentimes, accordeeLe: '2026-04-20', regle },
});
export const octroiCorrige = fait<Compte.OctroiCorrige>('OctroiCorrige.v1', {
  ...{
    entrepriseUniqueId,
    aideId: `dossier:${dossierId}`,
    ancienMontantCentimes: montantCentimes,
    nouveauMontantCentimes: 420_000,
  },
  ...{ motif: 'montant-definitif', corrigeLe: '2026-06-30' },
});

export const dispositifOuvert = fait<DispositifOuvert>('DispositifOuvert.v1', {
  ...{ dispositifId, region, intitule: 'Chèque numérique', baseLegale: 'Délibération 2025-114' },
  ...{ tauxPointsDeBase: 5_000, plancherCentimes: 100_000, plafondCentimes: 2_000_000, dureeReservationJours: 60 },
  ...{ regime: 'de-minimis', ouvertLe: '2026-01-05' },
});
export const dispositifFerme = fait<DispositifFerme>('DispositifFerme.v1', {
  ...{ dispositifId, region, fermeLe: '2026-05-29', motif: 'credits-epuises' },
});

export const enveloppeOuverte = fait<Enveloppe.EnveloppeOuverte>('EnveloppeOuverte.v1', {
  ...{ enveloppeId, region, dispositifId, annee, montantCentimes: 1_000_000, ouverteLe: '2026-01-12' },
});
export const enveloppeAbondee = fait<Enveloppe.EnveloppeAbondee>('EnveloppeAbondee.v1', {
  ...{ enveloppeId, region, annee, montantCentimes: 200_000, decision: 'DM1', abondeeLe: '2026-06-30' },
});
export const enveloppeReduite = fait<Enveloppe.EnveloppeReduite>('EnveloppeReduite.v1', {
  ...{ enveloppeId, region, annee, montantCentimes: 200_000, decision: 'DM2', reduiteLe: '2026-06-30' },
});
export const creditsRefuses = fait<Enveloppe.ReservationCreditsRefusee>('ReservationCreditsRefusee.v1', {
  ...{ enveloppeId, region, dossierId, reservationId, montantCentimes },
  ...{ motif: 'credits-insuffisants', disponibleCentimes: 0 },
});
export const creditsReserves = fait<Enveloppe.CreditsReserves>('CreditsReserves.v1', {
  ...{ enveloppeId, region, annee, dossierId, reservationId, montantCentimes },
});
export const creditsLiberes = fait<Enveloppe.ReservationCreditsLiberee>('ReservationCreditsLiberee.v1', {
  ...{ enveloppeId, region, annee, dossierId, reservationId, montantCentimes },
});
export const creditsEngages = fait<Enveloppe.CreditsEngages>('CreditsEngages.v1', {
  ...{ enveloppeId, region, annee, dossierId, reservationId, montantCentimes, libereCentimes: 0 },
});

export const dossierDepose = fait<Dossier.DossierDepose>('DossierDepose.v1', {
  ...{ dossierId, siren, entrepriseUniqueId, region, dispositifId },
  ...{ montantDemandeCentimes: montantCentimes, depenseEligibleCentimes: 1_200_000, transportRoutier: false },
  ...{ dureeReservationJours: 60, deposeLe: '2026-02-02' },
});
export const instructionOuverte = fait<Dossier.InstructionOuverte>('InstructionOuverte.v1', {
  ...{ dossierId, region, instructeurId: 'ines', ouverteLe: '2026-02-09' },
});
export const decisionProposee = fait<Dossier.DecisionProposee>('DecisionProposee.v1', {
  ...{ dossierId, region, montantProposeCentimes: montantCentimes, proposeePar: 'ines', proposeeLe: '2026-03-02' },
});
export const propositionValidee = fait<Dossier.PropositionValidee>('PropositionValidee.v1', {
  ...{ dossierId, region, ...tenu, montantCentimes, transportRoutier: false },
  ...{ valideePar: 'remi', valideeLe: '2026-03-16', expireLe },
});
export const creditsConfirmes = fait<Dossier.CreditsConfirmes>('CreditsConfirmes.v1', {
  ...{ dossierId, ...tenu, montantCentimes, transportRoutier: false, dateDeReference: '2026-03-16' },
});
export const financementReserve = fait<Dossier.FinancementReserve>('FinancementReserve.v1', {
  ...{ dossierId, region, ...tenu, montantReserveCentimes: montantCentimes, regleDeMinimis: regle, expireLe },
});
export const financementRefuse = fait<Dossier.FinancementRefuse>('FinancementRefuse.v1', {
  ...{ dossierId, region, ...tenu, motif: 'plafond-de-minimis', montantCentimes },
  disponibleCentimes: 120_000,
  compteDeMinimis: { utiliseCentimes: 29_000_000, reserveCentimes: 880_000, plafondCentimes: 30_000_000 },
  possibleLe: '2027-09-02',
});
export const reservationExpiree = fait<Dossier.ReservationExpiree>('ReservationExpiree.v1', {
  ...{ dossierId, region, ...tenu, expireeLe: '2026-05-16' },
});
export const aideAccordee = fait<Dossier.AideAccordee>('AideAccordee.v1', {
  ...{ dossierId, siren, region, ...tenu, montantAccordeCentimes: montantCentimes },
  ...{ accordeePar: 'sonia', accordeeLe: '2026-04-20', regleDeMinimis: regle },
});
export const aideRefusee = fait<Dossier.AideRefusee>('AideRefusee.v1', {
  ...{ dossierId, region, motif: 'non-eligible', refuseePar: 'sonia', refuseeLe: '2026-04-20', financement: null },
});
export const demandeRetiree = fait<Dossier.DemandeRetiree>('DemandeRetiree.v1', {
  ...{ dossierId, region, retireePar: 'ines', retireeLe: '2026-04-20', financement: null },
});
export const aidePayee = fait<Dossier.AidePayee>('AidePayee.v1', {
  ...{
    dossierId,
    region,
    enveloppeId,
    montantPayeCentimes: montantCentimes,
    payeePar: 'claire',
    payeeLe: '2026-06-01',
  },
});
export const dossierClos = fait<Dossier.DossierClos>('DossierClos.v1', {
  ...{ dossierId, region, closPar: 'gael', closLe: '2026-06-15' },
});

/** The file at each of its steps, as the facts that led there. */
export const DEPOSE = [dossierDepose()];
export const EN_INSTRUCTION = [...DEPOSE, instructionOuverte()];
export const PROPOSE = [...EN_INSTRUCTION, decisionProposee()];
export const VALIDE = [...PROPOSE, propositionValidee()];
export const FINANCE = [...VALIDE, creditsConfirmes(), financementReserve()];
export const ACCORDE = [...FINANCE, aideAccordee()];
export const PAYE = [...ACCORDE, aidePayee()];
export const CLOS = [...PAYE, dossierClos()];
