import { refusal } from '#libs/event-sourcing';
import { enEuros, enFrancais } from '#libs/france';

export const PrescriptionReservee = refusal(
  'forbidden',
  'prescription-reservee',
  'Une prestation se prescrit par le connecteur qui suit l’entreprise, ou par sa région (rôles region.instructeur et referent.territorial).',
);

export const ReponseDeLEntrepriseReservee = refusal(
  'forbidden',
  'reponse-de-l-entreprise-reservee',
  'Le devis et la réalisation se répondent par l’entreprise (rôles entreprise.dirigeant et entreprise.mandataire).',
);

export const RealisationReservee = refusal(
  'forbidden',
  'realisation-reservee',
  'Une prestation se déclare réalisée par le connecteur qui la fournit.',
);

export const CertificationReservee = refusal(
  'forbidden',
  'certification-reservee',
  'Le service fait se certifie par la région (rôle region.instructeur).',
);

export const PaiementDePrestationReserve = refusal(
  'forbidden',
  'paiement-de-prestation-reserve',
  'Une prestation se paie par la région (rôle region.comptable).',
);

export const AnnulationReservee = refusal(
  'forbidden',
  'annulation-reservee',
  'Une prestation s’annule par la région (rôle region.responsable) ou par l’entreprise.',
);

export const SuiteReserveeAuProgramme = refusal(
  'forbidden',
  'suite-de-prestation-reservee',
  'Le financement et les échéances d’une prestation se suivent par le programme lui-même.',
);

export const PrestationInconnue = refusal(
  'not-found',
  'prestation-inconnue',
  'Aucune prestation de cet identifiant n’est connue : vérifiez-le.',
);

export const PrestationDejaPrescrite = refusal(
  'conflict',
  'prestation-deja-prescrite',
  'Une autre prestation est déjà prescrite sous cet identifiant : prenez-en un autre.',
);

export const EntrepriseSansPrestation = refusal(
  'rule',
  'entreprise-sans-prestation',
  'Cette entreprise n’est pas dans le programme, a cessé, ou n’a pas d’établissement ouvert sous ce SIRET dans la région.',
);

export const DemandeDUnAutre = refusal(
  'rule',
  'demande-d-un-autre',
  'Un connecteur prescrit pour une entreprise dont il suit la demande : nommez cette demande (demandeId).',
);

export const FournisseurLie = refusal(
  'rule',
  'fournisseur-lie',
  'Le fournisseur et le prescripteur, ou l’entreprise, sont liés (même personne, intérêt déclaré ou lien de capital) : choisissez un autre fournisseur.',
);

export const FournisseurNonLabellise = refusal(
  'rule',
  'fournisseur-non-labellise',
  'Ce connecteur n’est pas labellisé ce jour, ou n’exerce plus : seul un connecteur labellisé et actif fournit une prestation subventionnée.',
);

export const PrixHorsDuCatalogue = refusal(
  'rule',
  'prix-hors-du-catalogue',
  (minimum: number, maximum: number) =>
    `Le prix d’un tel service va de ${enEuros(minimum)} à ${enEuros(maximum)} : faites corriger le devis.`,
  { details: (minimum: number, maximum: number) => ({ prixMinimumCentimes: minimum, prixMaximumCentimes: maximum }) },
);

export const EtapeDePrestationImpossible = refusal(
  'conflict',
  'etape-de-prestation-impossible',
  (acte: string, etat: string) => `${acte} ne se fait pas : la prestation est à l’état « ${etat} ».`,
  { details: (_acte: string, etat: string) => ({ etat }) },
);

export const RealisationFuture = refusal(
  'rule',
  'realisation-future',
  (jour: string) => `La réalisation est datée d’après aujourd’hui (${enFrancais(jour)}) : corrigez la date.`,
);

export const RealisationAvantFinancement = refusal(
  'rule',
  'realisation-avant-financement',
  (depuis: string) =>
    `Le devis est accepté le ${enFrancais(depuis)} : une prestation réalisée avant n’est pas subventionnée.`,
);

export const CumulSurLaPrestation = refusal(
  'rule',
  'cumul-sur-la-prestation',
  'Qui prescrit, fournit, confirme, certifie et paie sont des personnes différentes : laissez une autre personne le faire.',
);

export const RetraitDeCertificationReserve = refusal(
  'forbidden',
  'retrait-de-certification-reserve',
  'Une certification se retire par la région (rôle region.responsable).',
);

export const CertificationDefinitive = refusal(
  'rule',
  'certification-definitive',
  'Une certification ne se retire que si le plafond de minimis suspend le paiement : faites payer la prestation.',
);

export const PaiementSuspenduParLePlafond = refusal(
  'rule',
  'paiement-suspendu-par-le-plafond',
  'Le compte de minimis de l’entreprise dépasse son plafond : le paiement attend qu’il revienne dessous.',
);

export const SocieteDuFournisseurNonDeclaree = refusal(
  'rule',
  'societe-du-fournisseur-non-declaree',
  'Cet organisme n’est pas de ceux que le fournisseur a déclarés : faites-lui déclarer celui pour lequel il travaille (ses intérêts).',
);
