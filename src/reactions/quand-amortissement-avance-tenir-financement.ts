import type { Command, CommandContext } from '#libs/event-sourcing';
import { reaction } from '#libs/projections';
import {
  DegagerCredits,
  EngagerCredits,
  LibererCredits,
  ReserverCredits,
  type EnveloppeEvent,
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
import { amortissementDe, type Objet } from '#modules/objets';
import {
  ConfirmerCreditsDAmortissement,
  ConfirmerPlafondDAmortissement,
  demandeDeLObjet,
  idDAmortissement,
  objetIdDe,
  RefuserFinancementDAmortissement,
  type AmortissementEvent,
  type DemandeDesignee,
  type FinancementDAmortissement,
} from '#modules/pme-digitale';

const objetDe = (demande: DemandeDesignee): Objet => ({ nature: 'amortissement', id: objetIdDe(demande) });

const liberer = (
  demande: DemandeDesignee,
  { entrepriseUniqueId, enveloppeId, reservationId }: FinancementDAmortissement,
  context: CommandContext,
) => {
  const objet = objetDe(demande);
  return [
    new LibererPlafond({ entrepriseUniqueId, objet, reservationId }, context),
    new LibererCredits({ enveloppeId, objet, reservationId }, context),
  ];
};

/** Nothing is paid yet: what was granted counts for nothing. */
const reprendre = (
  demande: DemandeDesignee,
  { entrepriseUniqueId, enveloppeId }: FinancementDAmortissement,
  context: CommandContext,
) => {
  const objet = objetDe(demande);
  const retrait = { entrepriseUniqueId, objet, montantCentimes: 0, motif: 'decision-retiree' as const };
  return [new AjusterOctroi(retrait, context), new DegagerCredits({ enveloppeId, objet, engageCentimes: 0 }, context)];
};

/** Envelopes and accounts hold money for other objects too: each nature has reactions of its own. */
const pourUnAmortissement =
  <Fait extends { readonly data: { readonly objet: Objet } }>(
    suite: (demande: DemandeDesignee, data: Fait['data'], context: CommandContext) => Command,
  ) =>
  ({ data }: Fait, context: CommandContext): readonly Command[] => {
    const id = amortissementDe(data.objet);
    return id === undefined ? [] : [suite(demandeDeLObjet(id), data, context)];
  };

type RefusDuCompte = (ReservationPlafondRefusee | ReservationDepassee)['data'];

/** All that is sent for one month of a loan goes in one order: a recovery changes what several of its requests hold. */
const moisDe = ({ data }: { readonly data: object }): string => {
  if ('numero' in data) return idDAmortissement(data as DemandeDesignee);
  const objet = 'objet' in data ? (data.objet as Objet) : undefined;
  const id = objet && amortissementDe(objet);
  return id === undefined ? (objet?.id ?? '') : idDAmortissement(demandeDeLObjet(id));
};

/** Reserves the envelope, then the account; what both hold is granted, since the region decided before. */
export const quandAmortissementAvanceTenirFinancement = reaction<
  AmortissementEvent | EnveloppeEvent | CompteDeMinimisEvent
>({
  name: 'quand-amortissement-avance-tenir-financement',
  sends: [
    ReserverCredits,
    ConfirmerCreditsDAmortissement,
    ReserverPlafond,
    ConfirmerPlafondDAmortissement,
    RefuserFinancementDAmortissement,
    EngagerCredits,
    OctroyerDeMinimis,
    AjusterOctroi,
    DegagerCredits,
    LibererPlafond,
    LibererCredits,
  ],
  inOrderOf: moisDe,
  on: {
    'AmortissementRetenu.v1': ({ data }, context) => {
      const { enveloppeId, reservationId, montantCentimes } = data;
      return [new ReserverCredits({ enveloppeId, objet: objetDe(data), reservationId, montantCentimes }, context)];
    },
    'CreditsReserves.v2': pourUnAmortissement(
      (demande, { reservationId }, context) =>
        new ConfirmerCreditsDAmortissement({ ...demande, reservationId }, context),
    ),
    'ReservationCreditsRefusee.v2': pourUnAmortissement(
      (demande, { reservationId, motif }, context) =>
        new RefuserFinancementDAmortissement({ ...demande, reservationId, motif, possibleLe: null }, context),
    ),
    'CreditsDAmortissementConfirmes.v1': ({ data }, context) => {
      const { reservationId, entrepriseUniqueId, transportRoutier, montantCentimes, retenuLe } = data;
      const montant = { montantCentimes, dateDeReference: retenuLe, transportRoutier };
      return [new ReserverPlafond({ entrepriseUniqueId, objet: objetDe(data), reservationId, ...montant }, context)];
    },
    'PlafondReserve.v2': pourUnAmortissement(
      (demande, { reservationId, regle }, context) =>
        new ConfirmerPlafondDAmortissement({ ...demande, reservationId, regle }, context),
    ),
    'ReservationPlafondRefusee.v3': pourUnAmortissement((demande, data: RefusDuCompte, context) => {
      const { reservationId, possibleLe, regle } = data;
      const motif = regle === null ? ('aucune-regle-de-minimis' as const) : ('plafond-de-minimis' as const);
      return new RefuserFinancementDAmortissement({ ...demande, reservationId, motif, possibleLe }, context);
    }),
    'ReservationDepassee.v2': pourUnAmortissement((demande, data: RefusDuCompte, context) => {
      const { reservationId, possibleLe } = data;
      const motif = 'plafond-apres-reunion' as const;
      return new RefuserFinancementDAmortissement({ ...demande, reservationId, motif, possibleLe }, context);
    }),
    'FinancementDAmortissementRefuse.v1': ({ data }, context) =>
      data.motif === 'credits-insuffisants' || data.motif === 'enveloppe-absente' ? [] : liberer(data, data, context),
    'AmortissementAccorde.v1': ({ data }, context) => {
      const { entrepriseUniqueId, enveloppeId, reservationId, montantCentimes, regle, accordeLe: accordeeLe } = data;
      const accord = { objet: objetDe(data), reservationId, montantCentimes };
      return [
        new OctroyerDeMinimis({ entrepriseUniqueId, ...accord, accordeeLe, regle }, context),
        new EngagerCredits({ enveloppeId, ...accord }, context),
      ];
    },
    'AmortissementRefuse.v1': ({ data }, context) =>
      data.financement ? reprendre(data, data.financement, context) : [],
    'TropPercuRecouvre.v1': ({ data: { conventionId, mois, restes } }, context) =>
      restes.map(({ numero, entrepriseUniqueId, detenuCentimes: montantCentimes }) => {
        const objet = objetDe({ conventionId, mois, numero });
        return new AjusterOctroi({ entrepriseUniqueId, objet, montantCentimes, motif: 'recouvrement' }, context);
      }),
    'AmortissementCaduc.v1': ({ data }, context) => {
      const { financement, octroye } = data;
      if (!financement) return [];
      return octroye ? reprendre(data, financement, context) : liberer(data, financement, context);
    },
  },
});
