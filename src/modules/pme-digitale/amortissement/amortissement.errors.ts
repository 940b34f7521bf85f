import { refusal } from '#libs/event-sourcing';
import { enEuros, mois as moisEnMots } from '#libs/france';

/** For a month, or a day of it. */
const enMots = (valeur: string) => moisEnMots(valeur.slice(0, 7));

export const DemandeDAmortissementReservee = refusal(
  'forbidden',
  'demande-d-amortissement-reservee',
  'L’amortissement se demande par l’entreprise que la convention désigne (rôles entreprise.dirigeant et entreprise.mandataire).',
);

export const DecisionDAmortissementReservee = refusal(
  'forbidden',
  'decision-d-amortissement-reservee',
  'L’amortissement se retient ou se refuse par un instructeur de la région (rôle region.instructeur).',
);

export const PaiementDAmortissementReserve = refusal(
  'forbidden',
  'paiement-d-amortissement-reserve',
  'L’amortissement se paie par un comptable de la région (rôle region.comptable).',
);

export const RecouvrementDAmortissementReserve = refusal(
  'forbidden',
  'recouvrement-d-amortissement-reserve',
  'Ce qui a été payé en trop se recouvre par un comptable de la région (rôle region.comptable).',
);

export const SuiteDAmortissementReservee = refusal(
  'forbidden',
  'suite-d-amortissement-reservee',
  'L’argent d’un amortissement se tient et se rend par le programme lui-même.',
);

export const AmortissementInconnu = refusal(
  'not-found',
  'amortissement-inconnu',
  'Aucun amortissement de ce mois n’est à votre entreprise ou à votre territoire : vérifiez la convention et le mois.',
);

export const AutreBeneficiaire = refusal(
  'forbidden',
  'amortissement-d-un-autre-beneficiaire',
  'La convention désigne l’autre entreprise pour recevoir l’amortissement : demandez-le-lui.',
);

export const ReleveNonValide = refusal(
  'conflict',
  'releve-de-pret-non-valide',
  'Le dernier relevé de ce mois n’est pas validé par l’utilisatrice : attendez qu’il le soit.',
);

export const HorsPeriodeDAmortissement = refusal(
  'rule',
  'hors-periode-d-amortissement',
  (dureeMois: number, dernier: string) =>
    `Un prêt s’amortit pendant ${dureeMois} mois depuis son premier jour, ou celui du premier des prêts qu’il prolonge (le dernier : ${enMots(dernier)}), et ce mois vient après : demandez ceux d’avant, s’il en reste.`,
  { details: (dureeMois: number, dernier: string) => ({ dureeMois, dernierMois: dernier }) },
);

export const RienAAmortir = refusal(
  'rule',
  'rien-a-amortir',
  (coutCentimes: number, factureCentimes: number, payeCentimes: number) =>
    `Coût ${enEuros(coutCentimes)}, facture ${enEuros(factureCentimes)}, déjà payé ${enEuros(payeCentimes)} : rien ne reste à amortir. Rectifiez le relevé s’il est inexact.`,
  {
    details: (coutCentimes: number, factureCentimes: number, payeCentimes: number) => ({
      coutCentimes,
      factureCentimes,
      payeCentimes,
    }),
  },
);

export const DemandeDAmortissementEnCours = refusal(
  'conflict',
  'demande-d-amortissement-en-cours',
  'Une demande est en cours pour ce mois, sous d’autres termes : attendez sa réponse.',
);

export const AmortissementDejaRefuse = refusal(
  'conflict',
  'amortissement-deja-refuse',
  'La région a refusé l’amortissement de ce relevé : rectifiez le relevé, ou adressez-vous à elle.',
);

export const BeneficiaireHorsProgramme = refusal(
  'rule',
  'beneficiaire-hors-programme',
  'L’entreprise qui recevrait l’amortissement n’est plus dans le programme, ou a cessé : refusez la demande.',
);

export const EtapeDAmortissementImpossible = refusal(
  'conflict',
  'etape-d-amortissement-impossible',
  (acte: string, etat: string) => `${acte} ne se fait pas : l’amortissement est à l’état « ${etat} ».`,
  { details: (_acte: string, etat: string) => ({ etat }) },
);

export const CumulSurLAmortissement = refusal(
  'forbidden',
  'cumul-sur-l-amortissement',
  'Qui a saisi, validé, demandé ou retenu n’intervient pas ensuite pour la région : laissez une autre personne le faire.',
);

export const PaiementDAmortissementEnAttente = refusal(
  'rule',
  'paiement-d-amortissement-suspendu',
  'Le compte de minimis de l’entreprise dépasse son plafond : payez quand il y sera revenu, ou refusez l’amortissement.',
);

export const RecouvrementAuDelaDeLaCreance = refusal(
  'rule',
  'recouvrement-au-dela-de-la-creance',
  (creanceCentimes: number) =>
    `La région a payé ${enEuros(creanceCentimes)} en trop pour ce mois, et n’en recouvre pas plus : corrigez le montant.`,
  { details: (creanceCentimes: number) => ({ creanceCentimes }) },
);

export const RecouvrementDAmortissementDejaConstate = refusal(
  'conflict',
  'recouvrement-d-amortissement-deja-constate',
  (reference: string, montantCentimes: number) =>
    `Le titre ${reference} est déjà constaté pour ${enEuros(montantCentimes)} : donnez la référence de l’autre.`,
  { details: (reference: string, montantCentimes: number) => ({ reference, montantCentimes }) },
);

export const StatutAbsentCeMois = refusal(
  'rule',
  'statut-absent-ce-mois',
  (mois: string) =>
    `Les deux entreprises ne détenaient pas le statut PME digitale à la fin du mois ${mois} : il ne s’amortit pas. Le prêt, lui, continue.`,
);
