import type { Command, CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours, debutDuJourAParis } from '#libs/france';
import { Later, reaction } from '#libs/projections';
import {
  DegagerCredits,
  EngagerCredits,
  LibererCredits,
  ReserverCredits,
  type EnveloppeEvent,
} from '#modules/aides-regionales';
import {
  ConfirmerCreditsDePrestation,
  ConfirmerFinancementDePrestation,
  ConstaterEcheanceDePrestation,
  ConstaterSilenceSurRealisation,
  RefuserFinancementDePrestation,
  type Financement,
  type PrestationEvent,
} from '#modules/connecteurs';
import {
  AjusterOctroi,
  LibererPlafond,
  OctroyerDeMinimis,
  ReserverPlafond,
  type CompteDeMinimisEvent,
  type ReservationDepassee,
  type ReservationPlafondRefusee,
} from '#modules/entreprises';
import { prestationDe, type Objet } from '#modules/objets';

const objetDe = (id: string): Objet => ({ nature: 'prestation', id });

const lendemain = (date: string) => debutDuJourAParis(ajouterDesJours(date, 1));

const liberer = (prestationId: string, financement: Financement, context: CommandContext) => {
  const { entrepriseUniqueId, enveloppeId, reservationId } = financement;
  const objet = objetDe(prestationId);
  return [
    new LibererPlafond({ entrepriseUniqueId, objet, reservationId }, context),
    new LibererCredits({ enveloppeId, objet, reservationId }, context),
  ];
};

/** Envelopes and accounts hold money for other objects too: each nature has reactions of its own. */
const pourUnePrestation =
  <Fait extends { readonly data: { readonly objet: Objet } }>(
    suite: (prestationId: string, data: Fait['data'], context: CommandContext) => Command,
  ) =>
  ({ data }: Fait, context: CommandContext): readonly Command[] => {
    const prestationId = prestationDe(data.objet);
    return prestationId === undefined ? [] : [suite(prestationId, data, context)];
  };

type RefusDuCompte = (ReservationPlafondRefusee | ReservationDepassee)['data'];

/** Reserves the envelope, then the account, as for an aid file; grants once the service is certified (ADR 0042). */
export const quandPrestationAvanceTenirFinancement = reaction<PrestationEvent | EnveloppeEvent | CompteDeMinimisEvent>({
  name: 'quand-prestation-avance-tenir-financement',
  sends: [
    ReserverCredits,
    ConfirmerCreditsDePrestation,
    ReserverPlafond,
    ConfirmerFinancementDePrestation,
    RefuserFinancementDePrestation,
    ConstaterEcheanceDePrestation,
    ConstaterSilenceSurRealisation,
    EngagerCredits,
    OctroyerDeMinimis,
    AjusterOctroi,
    DegagerCredits,
    LibererPlafond,
    LibererCredits,
  ],
  inOrderOf: ({ data }) => ('prestationId' in data ? data.prestationId : 'objet' in data ? data.objet.id : ''),
  on: {
    'DevisAccepte.v1': (
      { data: { prestationId, reservationId, enveloppeId, aideCentimes: montantCentimes, expireLe } },
      context,
    ) => [
      new ReserverCredits({ enveloppeId, objet: objetDe(prestationId), reservationId, montantCentimes }, context),
      new Later(lendemain(expireLe), new ConstaterEcheanceDePrestation({ prestationId, reservationId }, context)),
    ],
    'CreditsReserves.v2': pourUnePrestation(
      (prestationId, { reservationId }, context) =>
        new ConfirmerCreditsDePrestation({ prestationId, reservationId }, context),
    ),
    'ReservationCreditsRefusee.v2': pourUnePrestation(
      (prestationId, { reservationId, motif }, context) =>
        new RefuserFinancementDePrestation({ prestationId, reservationId, motif, possibleLe: null }, context),
    ),
    'CreditsDePrestationConfirmes.v1': ({ data }, context) => {
      const { prestationId, reservationId, entrepriseUniqueId, transportRoutier } = data;
      const objet = objetDe(prestationId);
      const montant = { montantCentimes: data.aideCentimes, dateDeReference: data.accepteLe };
      return [new ReserverPlafond({ entrepriseUniqueId, objet, reservationId, ...montant, transportRoutier }, context)];
    },
    'PlafondReserve.v2': pourUnePrestation(
      (prestationId, { reservationId, regle }, context) =>
        new ConfirmerFinancementDePrestation({ prestationId, reservationId, regle }, context),
    ),
    'ReservationPlafondRefusee.v3': pourUnePrestation((prestationId, data: RefusDuCompte, context) => {
      const { reservationId, possibleLe, regle } = data;
      const motif = regle === null ? ('aucune-regle-de-minimis' as const) : ('plafond-de-minimis' as const);
      return new RefuserFinancementDePrestation({ prestationId, reservationId, motif, possibleLe }, context);
    }),
    'ReservationDepassee.v2': pourUnePrestation(
      (prestationId, { reservationId, possibleLe }: RefusDuCompte, context) =>
        new RefuserFinancementDePrestation(
          { prestationId, reservationId, motif: 'plafond-apres-reunion', possibleLe },
          context,
        ),
    ),
    'FinancementDePrestationRefuse.v1': ({ data }, context) =>
      data.motif === 'credits-insuffisants' || data.motif === 'enveloppe-absente'
        ? []
        : liberer(data.prestationId, data, context),
    'PrestationAnnulee.v1': ({ data: { prestationId, financement } }, context) =>
      financement ? liberer(prestationId, financement, context) : [],
    'RealisationDeclaree.v1': ({ data: { prestationId, reponseAvantLe } }, context) => [
      new Later(
        lendemain(reponseAvantLe),
        new ConstaterSilenceSurRealisation({ prestationId, reponseAvantLe }, context),
      ),
    ],
    'ServiceFaitCertifie.v1': ({ data }, context) => {
      const { prestationId, entrepriseUniqueId, enveloppeId, reservationId, aideCentimes, regle, certifieLe } = data;
      const accord = { objet: objetDe(prestationId), reservationId, montantCentimes: aideCentimes };
      return [
        new OctroyerDeMinimis({ entrepriseUniqueId, ...accord, accordeeLe: certifieLe, regle }, context),
        new EngagerCredits({ enveloppeId, ...accord }, context),
      ];
    },
    'CertificationRetiree.v1': ({ data: { prestationId, entrepriseUniqueId, enveloppeId } }, context) => {
      const objet = objetDe(prestationId);
      const retrait = { entrepriseUniqueId, objet, montantCentimes: 0, motif: 'decision-retiree' as const };
      return [
        new AjusterOctroi(retrait, context),
        new DegagerCredits({ enveloppeId, objet, engageCentimes: 0 }, context),
      ];
    },
  },
});
