import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const PropositionDAppariementReservee = refusal(
  'forbidden',
  'proposition-d-appariement-reservee',
  'Un appariement se propose par l’une des deux entreprises, ou par la région de l’une d’elles (rôles region.instructeur et region.responsable).',
);

export const ReponseALAppariementReservee = refusal(
  'forbidden',
  'reponse-a-l-appariement-reservee',
  'Un appariement s’accepte et se décline par les deux entreprises (rôles entreprise.dirigeant et entreprise.mandataire).',
);

export const AppariementTenuParLeProgramme = refusal(
  'forbidden',
  'appariement-tenu-par-le-programme',
  'Un appariement accepté se conclut, ou s’écarte, par le programme lui-même.',
);

export const AppariementInconnu = refusal(
  'not-found',
  'appariement-inconnu',
  'Aucun appariement de cet identifiant n’est connu : vérifiez-le.',
);

export const OffreOuBesoinInconnu = refusal(
  'not-found',
  'offre-ou-besoin-inconnu',
  'Cette offre ou ce besoin n’est pas connu, ou aucun des deux n’est de votre territoire : vérifiez leurs identifiants.',
);

export const OffreOuBesoinFerme = refusal(
  'conflict',
  'offre-ou-besoin-ferme',
  'L’offre ou le besoin n’est plus ouvert : cherchez-en un autre.',
);

export const AppariementDejaPropose = refusal(
  'conflict',
  'appariement-deja-propose',
  'Un autre appariement est déjà proposé sous cet identifiant : prenez-en un autre.',
);

export const RapprochementImpossible = refusal(
  'rule',
  'rapprochement-impossible',
  'Cette offre et ce besoin n’ont ni compétence, ni jour, ni temps libre en commun, ou sont de la même entreprise : choisissez une autre offre.',
);

export const PartTropGrande = refusal(
  'rule',
  'part-trop-grande',
  (possiblePourCent: number) =>
    `La part demandée dépasse ce que l’offre laisse libre et ce que le besoin demande (${possiblePourCent} % au plus) : diminuez-la.`,
  { details: (possiblePourCent: number) => ({ possiblePourCent }) },
);

export const AppariementEntreLiees = refusal(
  'rule',
  'appariement-entre-entreprises-liees',
  'Ces deux entreprises sont liées, ou n’en font qu’une : ce prêt n’est pas ouvert entre elles.',
);

export const ConcurrenceSansRenonciation = refusal(
  'rule',
  'concurrence-sans-renonciation',
  'Ces deux entreprises ont la même activité : chacune doit dire expressément qu’elle renonce à s’en prévaloir (renonciationConcurrence).',
);

export const StatutPerdu = refusal(
  'rule',
  'statut-pme-digitale-perdu',
  'L’une des deux entreprises n’a pas le statut « PME digitale » ce jour : l’appariement ne peut pas aller plus loin.',
);

export const MemePersonneDesDeuxCotes = refusal(
  'rule',
  'meme-personne-des-deux-cotes',
  'La personne qui a accepté pour une entreprise n’accepte pas pour l’autre : laissez une autre personne le faire.',
);

export const AppariementTermine = refusal(
  'conflict',
  'appariement-termine',
  'Cet appariement a déjà reçu sa réponse : relisez-le.',
);

export const AppariementSuiviDUneConvention = refusal(
  'conflict',
  'appariement-suivi-d-une-convention',
  'Une convention de prêt suit cet appariement, qui ne se décline plus : rompez-la d’abord.',
);

export const AppariementEnCours = refusal(
  'conflict',
  'appariement-en-cours',
  'Les deux entreprises ont accepté, et le programme retient la part de l’offre : recommencez dans un instant.',
);

export const ReponseTardive = refusal(
  'rule',
  'reponse-a-l-appariement-tardive',
  (reponseAvantLe: string) =>
    `Il pouvait être répondu jusqu’au ${enFrancais(reponseAvantLe)} : proposez l’appariement de nouveau.`,
  { details: (reponseAvantLe: string) => ({ reponseAvantLe }) },
);
