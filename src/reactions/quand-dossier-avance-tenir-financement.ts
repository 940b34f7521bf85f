import type { Command, CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours, debutDuJourAParis } from '#libs/france';
import { Later, reaction } from '#libs/projections';
import {
  ConfirmerCredits,
  ConfirmerFinancement,
  ConstaterExpiration,
  DegagerCredits,
  EngagerCredits,
  LibererCredits,
  RefuserFinancement,
  ReserverCredits,
  type AideAccordee,
  type AideAccordeeSansPrealables,
  type DemandeRetiree,
  type DemandeRetireeSansMotif,
  type DossierAideEvent,
  type EnveloppeEvent,
  type FinancementDemande,
  type FinancementRefuse,
  type FinancementRefuseSansDate,
  type MotifDeFinancementRefuse,
  type SuiteDeRevision,
} from '#modules/aides-regionales';
import {
  AjusterOctroi,
  LibererPlafond,
  OctroyerDeMinimis,
  ReserverPlafond,
  type CompteDeMinimisEvent,
  type ReservationDepassee,
  type ReservationPlafondRefusee,
} from '#modules/entreprises';
import { dossierAideDe, dossierDe, type Objet } from '#modules/objets';

const libererLaDemande = (
  { data: { dossierId, financement } }: DemandeRetiree | DemandeRetireeSansMotif,
  context: CommandContext,
) => libererTout(dossierId, financement, context);

const suivreAccord = ({ data }: AideAccordee | AideAccordeeSansPrealables, context: CommandContext) => {
  const { dossierId, reservationId, enveloppeId, entrepriseUniqueId, accordeeLe, regleDeMinimis: regle } = data;
  const accord = { objet: dossierAideDe(dossierId), reservationId, montantCentimes: data.montantAccordeCentimes };
  return [
    new OctroyerDeMinimis({ entrepriseUniqueId, ...accord, accordeeLe, regle }, context),
    new EngagerCredits({ enveloppeId, ...accord }, context),
  ];
};

type Revision = SuiteDeRevision & { readonly dossierId: string };

const libererTout = (dossierId: string, financement: FinancementDemande | null, context: CommandContext) => {
  if (!financement) return [];
  const { reservationId, enveloppeId, entrepriseUniqueId } = financement;
  const objet = dossierAideDe(dossierId);
  return [
    new LibererPlafond({ entrepriseUniqueId, objet, reservationId }, context),
    new LibererCredits({ enveloppeId, objet, reservationId }, context),
  ];
};

/** Envelopes and accounts hold money for other objects too: each nature has reactions of its own. */
const pourUnDossier =
  <Fait extends { readonly data: { readonly objet: Objet } }>(
    suite: (dossierId: string, data: Fait['data'], context: CommandContext) => Command,
  ) =>
  ({ data }: Fait, context: CommandContext): readonly Command[] => {
    const dossierId = dossierDe(data.objet);
    return dossierId === undefined ? [] : [suite(dossierId, data, context)];
  };

const refuserParLeCompte = (
  dossierId: string,
  data: (ReservationPlafondRefusee | ReservationDepassee)['data'],
  motif: MotifDeFinancementRefuse,
  context: CommandContext,
) => {
  const { reservationId, au, utiliseCentimes, reserveCentimes, plafondCentimes, possibleLe } = data;
  const compteDeMinimis = { utiliseCentimes, reserveCentimes, plafondCentimes, ...(au === null ? {} : { au }) };
  const disponibleCentimes = Math.max(0, plafondCentimes - utiliseCentimes - reserveCentimes);
  const refus = { dossierId, reservationId, motif, disponibleCentimes, compteDeMinimis, possibleLe };
  return new RefuserFinancement(refus, context);
};

/** The account refuses after the envelope has reserved, and may hold the reservation that it refuses since members joined. */
const libererLeRefuse = (
  { data: { dossierId, compteDeMinimis, ...financement } }: FinancementRefuse | FinancementRefuseSansDate,
  context: CommandContext,
) => (compteDeMinimis ? libererTout(dossierId, financement, context) : []);

const suivreRevision = (
  { dossierId, enveloppeId, entrepriseUniqueId, engagementCentimes, aideCompteeCentimes }: Revision,
  motif: 'decision-retiree' | 'montant-revise',
  context: CommandContext,
) => {
  const objet = dossierAideDe(dossierId);
  return [
    new AjusterOctroi({ entrepriseUniqueId, objet, montantCentimes: aideCompteeCentimes, motif }, context),
    new DegagerCredits({ enveloppeId, objet, engageCentimes: engagementCentimes }, context),
  ];
};

/**
 * Reserves the envelope, then the de minimis account. Only facts of the file free or use what it holds (ADR 0002). The
 * commands of one file are sent in the order of its facts, so that a release never overtakes its reservation.
 */
export const quandDossierAvanceTenirFinancement = reaction<DossierAideEvent | EnveloppeEvent | CompteDeMinimisEvent>({
  name: 'quand-dossier-avance-tenir-financement',
  sends: [
    ReserverCredits,
    ConfirmerCredits,
    ReserverPlafond,
    ConfirmerFinancement,
    RefuserFinancement,
    ConstaterExpiration,
    EngagerCredits,
    OctroyerDeMinimis,
    AjusterOctroi,
    DegagerCredits,
    LibererPlafond,
    LibererCredits,
  ],
  inOrderOf: ({ data }) => ('dossierId' in data ? data.dossierId : 'objet' in data ? data.objet.id : ''),
  on: {
    'PropositionValidee.v1': (
      { data: { dossierId, reservationId, enveloppeId, montantCentimes, expireLe } },
      context,
    ) => [
      new ReserverCredits({ enveloppeId, objet: dossierAideDe(dossierId), reservationId, montantCentimes }, context),
      new Later(
        debutDuJourAParis(ajouterDesJours(expireLe, 1)),
        new ConstaterExpiration({ dossierId, reservationId }, context),
      ),
    ],
    'CreditsReserves.v2': pourUnDossier(
      (dossierId, { reservationId }, context) => new ConfirmerCredits({ dossierId, reservationId }, context),
    ),
    'ReservationCreditsRefusee.v2': pourUnDossier(
      (dossierId, { reservationId, motif, disponibleCentimes }, context) =>
        new RefuserFinancement(
          { dossierId, reservationId, motif, disponibleCentimes, compteDeMinimis: null, possibleLe: null },
          context,
        ),
    ),
    'CreditsConfirmes.v1': ({ data }, context) => {
      const { dossierId, reservationId, entrepriseUniqueId, montantCentimes, dateDeReference, transportRoutier } = data;
      const objet = dossierAideDe(dossierId);
      return [
        new ReserverPlafond(
          { entrepriseUniqueId, objet, reservationId, montantCentimes, dateDeReference, transportRoutier },
          context,
        ),
      ];
    },
    'PlafondReserve.v2': pourUnDossier(
      (dossierId, { reservationId, regle: regleDeMinimis }, context) =>
        new ConfirmerFinancement({ dossierId, reservationId, regleDeMinimis }, context),
    ),
    'ReservationPlafondRefusee.v3': pourUnDossier((dossierId, data, context) =>
      refuserParLeCompte(
        dossierId,
        data,
        data.regle === null ? 'aucune-regle-de-minimis' : 'plafond-de-minimis',
        context,
      ),
    ),
    'ReservationDepassee.v2': pourUnDossier((dossierId, data, context) =>
      refuserParLeCompte(dossierId, data, 'plafond-apres-reunion', context),
    ),
    'FinancementRefuse.v1': libererLeRefuse,
    'FinancementRefuse.v2': libererLeRefuse,
    'ReservationExpiree.v1': ({ data }, context) => libererTout(data.dossierId, data, context),
    'AideRefusee.v1': ({ data: { dossierId, financement } }, context) => libererTout(dossierId, financement, context),
    'DemandeRetiree.v1': libererLaDemande,
    'DemandeRetiree.v2': libererLaDemande,

    'AideAccordee.v1': suivreAccord,
    'AideAccordee.v2': suivreAccord,
    'DecisionRetiree.v1': ({ data }, context) => suivreRevision(data, 'decision-retiree', context),
    'MontantRevise.v1': ({ data }, context) => suivreRevision(data, 'montant-revise', context),
    'RecouvrementConstate.v1': ({ data: { dossierId, entrepriseUniqueId, aideCompteeCentimes } }, context) => [
      new AjusterOctroi(
        {
          entrepriseUniqueId,
          objet: dossierAideDe(dossierId),
          montantCentimes: aideCompteeCentimes,
          motif: 'recouvrement',
        },
        context,
      ),
    ],
  },
});
