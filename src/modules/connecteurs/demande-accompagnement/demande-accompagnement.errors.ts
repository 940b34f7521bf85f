import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const DemandeReservee = refusal(
  'forbidden',
  'demande-d-accompagnement-reservee',
  'Un accompagnement se demande par l’entreprise, ou pour elle par sa région (rôles region.instructeur et referent.territorial).',
);

export const QualificationReservee = refusal(
  'forbidden',
  'qualification-reservee',
  'Une demande se qualifie et se propose par sa région (rôles region.instructeur et referent.territorial).',
);

export const ReponseReservee = refusal(
  'forbidden',
  'reponse-reservee-au-connecteur',
  'Une proposition se décline par le connecteur à qui elle est faite.',
);

export const AvisReserve = refusal(
  'forbidden',
  'avis-reserve-a-l-entreprise',
  'Cet acte est réservé à l’entreprise qui a demandé l’accompagnement.',
);

export const ClotureReservee = refusal(
  'forbidden',
  'cloture-reservee',
  'Un accompagnement se termine par le connecteur qui en a la charge, son délégué, ou la région.',
);

export const MiseEnRelationReservee = refusal(
  'forbidden',
  'mise-en-relation-reservee',
  'Le classement, les relances et les attributions se font par le programme lui-même.',
);

export const DemandeInconnue = refusal(
  'not-found',
  'demande-d-accompagnement-inconnue',
  'Aucune demande d’accompagnement de cet identifiant n’est connue : vérifiez-le.',
);

export const EntrepriseNonAccompagnable = refusal(
  'rule',
  'entreprise-non-accompagnable',
  'Cette entreprise n’est pas enrôlée dans le programme, ou a cessé son activité : enrôlez-la d’abord.',
);

export const EtablissementNonAccompagnable = refusal(
  'rule',
  'etablissement-non-accompagnable',
  'Ce SIRET n’est pas celui d’un établissement ouvert de l’entreprise que vous pouvez voir : vérifiez-le.',
);

export const CommuneDeLEtablissementACompleter = refusal(
  'rule',
  'commune-de-l-etablissement-a-completer',
  'La commune de cet établissement n’est pas connue : complétez-la, les connecteurs se cherchent près d’elle.',
);

export const DemandeDejaDeposee = refusal(
  'conflict',
  'demande-d-accompagnement-deja-deposee',
  'Une autre demande est déjà déposée sous cet identifiant : prenez-en un autre.',
);

export const DemandeDejaSuivie = refusal(
  'conflict',
  'demande-deja-suivie',
  'Cette demande est déjà prise en charge ou terminée : relisez-la.',
);

export const DemandeNonProposee = refusal(
  'not-found',
  'demande-non-proposee',
  'Cette demande ne vous est pas proposée, ou ne l’est plus.',
);

export const PropositionImpossible = refusal(
  'rule',
  'proposition-impossible',
  'L’un de ces connecteurs n’est pas de la région, pas actif, absent, ou a un intérêt dans l’entreprise : choisissez-en d’autres.',
);

export const DemandeSansCharge = refusal(
  'conflict',
  'demande-sans-charge',
  'Personne n’a cette demande en charge : seule la région peut la terminer, comme injoignable ou hors champ.',
);

export const DemandeNonClose = refusal(
  'conflict',
  'demande-non-close',
  'Cet accompagnement n’est pas terminé : l’avis et la réouverture viennent après.',
);

export const AvisDejaDonne = refusal(
  'conflict',
  'avis-deja-donne',
  (note: number) => `Un avis est déjà donné (${note} sur 5), et ne change plus.`,
);

export const ReouvertureTardive = refusal(
  'rule',
  'reouverture-tardive',
  (jusquAu: string) => `La demande pouvait être rouverte jusqu’au ${enFrancais(jusquAu)} : déposez-en une autre.`,
  { details: (jusquAu: string) => ({ jusquAu }) },
);

export const AvisSurSoi = refusal(
  'rule',
  'avis-sur-soi',
  'Qui a suivi la demande ne donne pas l’avis de l’entreprise : laissez une autre personne le faire.',
);

export const ReouvertureImpossible = refusal(
  'rule',
  'reouverture-impossible',
  'Seul un accompagnement qu’un connecteur a suivi se rouvre : déposez une autre demande.',
);
