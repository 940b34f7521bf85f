import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const AppariementDAutresEntreprises = refusal(
  'rule',
  'appariement-d-autres-entreprises',
  'Aucun appariement de cet identifiant n’est entre ces deux entreprises, l’une qui offre et prête, l’autre qui utilise : vérifiez-le.',
);

export const AppariementNonConclu = refusal(
  'rule',
  'appariement-non-conclu',
  'Cet appariement n’est pas conclu : attendez qu’il le soit, ou proposez-en un autre.',
);

export const AppariementDejaConvenu = refusal(
  'conflict',
  'appariement-deja-convenu',
  'Une autre convention vient déjà de cet appariement : reprenez-la, ou rompez-la d’abord.',
);

export const TermesHorsAppariement = refusal(
  'rule',
  'termes-hors-appariement',
  (du: string, au: string, partPourCent: number) =>
    `L’appariement porte sur ${partPourCent} % au plus, du ${enFrancais(du)} au ${enFrancais(au)}, pour les compétences offertes et demandées : restez dans ces termes.`,
  { details: (du: string, au: string, partPourCent: number) => ({ partPourCent, du, au }) },
);

export const ConcurrenceSansAppariement = refusal(
  'rule',
  'concurrence-sans-appariement',
  'Ces deux entreprises ont la même activité : concluez d’abord un appariement où chacune y renonce expressément, puis donnez-le (appariementId).',
);

export const AppariementNonAcquis = refusal(
  'conflict',
  'appariement-non-acquis',
  'L’appariement n’est pas à cette convention : recommencez dans un instant ; s’il a été décliné, rompez la convention.',
);
