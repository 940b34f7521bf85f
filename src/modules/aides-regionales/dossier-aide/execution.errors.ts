import { refusal } from '#libs/event-sourcing';
import { enEuros, enFrancais } from '#libs/france';

export const PaiementDejaEnregistre = refusal(
  'conflict',
  'paiement-deja-enregistre',
  (reference: string, payeLe: string, montantCentimes: number) =>
    `Le paiement « ${reference} » est déjà enregistré : ${enEuros(montantCentimes)}, le ${enFrancais(payeLe)}. Si c’en est un autre, donnez sa propre référence.`,
);

export const VersementsSuspendus = refusal(
  'conflict',
  'versements-suspendus',
  'Avec cette aide, l’entreprise dépasse son plafond de minimis : faites réviser l’aide, ou corriger une aide déclarée par erreur s’il en est, avant de payer ou de clore.',
);

export const RevisionReservee = refusal(
  'forbidden',
  'revision-reservee',
  'Une révision est proposée par un instructeur ou le gestionnaire financier de la région ; un signataire peut aussi l’écarter.',
);

export const RecouvrementReserve = refusal(
  'forbidden',
  'recouvrement-reserve',
  'Un recouvrement est constaté par le comptable de la région (rôle region.comptable).',
);

export const RevisionEnAttente = refusal(
  'conflict',
  'revision-en-attente',
  'Une révision de ce dossier attend sa décision : faites-la décider ou écarter d’abord.',
);

export const AucuneRevision = refusal(
  'conflict',
  'aucune-revision',
  'Aucune révision de ce dossier n’attend de décision : faites-en proposer une d’abord.',
);

export const RevisionDifferente = refusal(
  'conflict',
  'revision-differente',
  (nouveauMontantCentimes: number) =>
    `La révision proposée porte l’aide à ${enEuros(nouveauMontantCentimes)} : relisez-la, puis signez ce montant ou écartez-la.`,
  { details: (nouveauMontantCentimes: number) => ({ nouveauMontantCentimes }) },
);

export const MotifDeRevisionImpropre = refusal(
  'rule',
  'motif-de-revision-impropre',
  (motifs: string) => `Ce motif n’est pas celui d’une telle révision, qui admet : ${motifs}.`,
);

export const MontantDeRevisionImpropre = refusal(
  'rule',
  'montant-de-revision-impropre',
  (montantCentimes: number) =>
    `Un retrait porte l’aide à zéro ; une réduction ou une rectification, à un montant inférieur à ${enEuros(montantCentimes)}, et non nul. Une hausse demande un nouveau dossier.`,
  { details: (montantCentimes: number) => ({ montantCentimes }) },
);

export const RetraitHorsDelai = refusal(
  'rule',
  'retrait-hors-delai',
  (jusquAu: string) =>
    `Une décision illégale se retire dans les quatre mois, ici jusqu’au ${enFrancais(jusquAu)} (code des relations entre le public et l’administration, art. L242-1).`,
);

export const ProposeurEtDecideurIdentiques = refusal(
  'forbidden',
  'proposeur-et-decideur-identiques',
  'La personne qui a proposé la révision ne peut pas la décider : transmettez-la à un autre signataire.',
);

export const RecouvrementDejaConstate = refusal(
  'conflict',
  'recouvrement-deja-constate',
  (reference: string, constateLe: string, montantCentimes: number) =>
    `Le recouvrement « ${reference} » est déjà constaté : ${enEuros(montantCentimes)}, le ${enFrancais(constateLe)}. Si c’en est un autre, donnez sa propre référence.`,
);

export const RecouvrementSansCreance = refusal(
  'rule',
  'recouvrement-sans-creance',
  (creanceCentimes: number) =>
    creanceCentimes === 0
      ? 'L’entreprise ne doit rien sur ce dossier : il n’y a rien à recouvrer.'
      : `Ce recouvrement dépasse la créance de la région (${enEuros(creanceCentimes)}).`,
  { details: (creanceCentimes: number) => ({ creanceCentimes }) },
);

export const ResteAPayer = refusal(
  'rule',
  'reste-a-payer',
  (resteCentimes: number) =>
    `Il reste ${enEuros(resteCentimes)} qui ne sont pas payés : faites réduire l’aide à son montant définitif, ou payez le reste, avant de clore.`,
  { details: (resteAPayerCentimes: number) => ({ resteAPayerCentimes }) },
);

export const CreanceNonSoldee = refusal(
  'rule',
  'creance-non-soldee',
  (creanceCentimes: number) =>
    `L’entreprise doit encore ${enEuros(creanceCentimes)} à la région : le dossier se clôt une fois cette somme recouvrée.`,
  { details: (creanceCentimes: number) => ({ creanceCentimes }) },
);
