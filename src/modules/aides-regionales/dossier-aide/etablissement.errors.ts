import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const DepotDUneEntrepriseCessee = refusal(
  'rule',
  'depot-d-une-entreprise-cessee',
  (cesseeLe: string) => `L’entreprise a cessé le ${enFrancais(cesseeLe)} : elle ne dépose plus de demande.`,
);

export const EtablissementDuProjetInconnu = refusal(
  'rule',
  'etablissement-du-projet-inconnu',
  'L’entreprise n’a pas d’établissement de ce SIRET au registre : référencez-le d’abord, ou vérifiez le numéro.',
);

export const EtablissementDuProjetFerme = refusal(
  'rule',
  'etablissement-du-projet-ferme',
  'Cet établissement est fermé : donnez celui, ouvert, qui porte le projet.',
);

export const EtablissementAPreciser = refusal<[sirets: readonly string[]]>(
  'rule',
  'etablissement-a-preciser',
  'L’entreprise a plusieurs établissements dans cette région : dites lequel porte le projet (siret).',
  { details: (sirets) => ({ sirets }) },
);
