import { refusal } from '#libs/event-sourcing';
import { enEuros } from '#libs/france';

export const EnveloppeReserveeAuGestionnaire = refusal(
  'forbidden',
  'enveloppe-reservee-au-gestionnaire',
  'Une enveloppe est tenue par le gestionnaire financier de la région (rôle region.gestionnaire-financier).',
);

export const EnveloppeInconnue = refusal(
  'not-found',
  'enveloppe-inconnue',
  'Cette enveloppe n’existe pas dans votre territoire : ouvrez-la, ou vérifiez l’année et le dispositif.',
);

export const EnveloppeDejaOuverte = refusal(
  'conflict',
  'enveloppe-deja-ouverte',
  'L’enveloppe de cette année est déjà ouverte avec un autre montant : abondez-la ou réduisez-la.',
);

export const DecisionDejaAppliquee = refusal(
  'conflict',
  'decision-deja-appliquee',
  (decision: string) =>
    `La décision « ${decision} » est déjà appliquée à cette enveloppe, pour un autre montant : vérifiez sa référence.`,
);

export const ReductionSousLesEngagements = refusal(
  'rule',
  'reduction-sous-les-engagements',
  (disponibleCentimes: number) =>
    `Seuls ${enEuros(disponibleCentimes)} ne sont ni réservés ni engagés : la réduction ne peut aller au-delà.`,
  { details: (disponibleCentimes: number) => ({ disponibleCentimes }) },
);

export const MouvementReserveAuSysteme = refusal(
  'forbidden',
  'mouvement-de-credits-reserve-au-systeme',
  'Réserver, engager et libérer des crédits suivent le dossier ou la prestation : personne ne le fait à leur place.',
);

export const CreditsNonReserves = refusal(
  'conflict',
  'credits-non-reserves',
  'Ce dossier ou cette prestation ne tient plus de crédits réservés dans cette enveloppe : ils ne peuvent être engagés.',
);

export const CreditsNonEngages = refusal(
  'conflict',
  'credits-non-engages',
  'Ce dossier ou cette prestation n’engage pas tant de crédits dans cette enveloppe : rien ne peut en être dégagé.',
);
