import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

/** The same for a convention that does not exist and for a wrong secret, so that nothing is learnt by trying. */
export const LienInconnu = refusal(
  'not-found',
  'lien-personnel-inconnu',
  'Ce lien n’est pas connu : ouvrez-le depuis le message reçu, en entier.',
);

export const LienExpire = refusal(
  'rule',
  'lien-expire',
  (expireLe: string) =>
    `Ce lien a servi jusqu’au ${enFrancais(expireLe)} : demandez à votre employeur de vous en faire envoyer un autre.`,
);

export const LienDejaUtilise = refusal(
  'conflict',
  'lien-deja-utilise',
  (reponduLe: string) =>
    `Votre réponse est déjà enregistrée, le ${enFrancais(reponduLe)} : ce lien ne sert qu’une fois.`,
);

export const LienRemplace = refusal(
  'conflict',
  'lien-remplace',
  'Ce lien ne sert plus : le contenu du prêt a changé, ou un autre lien vous a été envoyé. Ouvrez le message le plus récent, ou attendez celui de demain si le contenu a changé aujourd’hui.',
);

export const LienSansObjet = refusal(
  'conflict',
  'lien-sans-objet',
  'Ce prêt est terminé ou n’aura pas lieu : vous n’avez rien à faire.',
);

export const LienDejaEnvoyeCeJour = refusal(
  'rule',
  'lien-deja-envoye-ce-jour',
  'Un lien a déjà été envoyé aujourd’hui au salarié : attendez demain pour en envoyer un autre.',
);
