import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const PeriodeEnCours = refusal(
  'rule',
  'periode-en-cours',
  (au: string) => `La période n’est pas finie : relevez-la après le ${enFrancais(au)}.`,
);

export const ChiffreIndisponible = refusal(
  'rule',
  'chiffre-indisponible',
  'Il n’y a rien à relever sur cette période : aucun fait n’y compte, ou la série extérieure n’a pas de valeur pour son année. Importez l’édition qui manque, ou prenez une autre période.',
);

export const ChiffresEnRattrapage = refusal(
  'conflict',
  'chiffres-en-rattrapage',
  'Les chiffres se mettent à jour : recommencez dans un instant.',
);

export const ReleveInconnu = refusal(
  'not-found',
  'releve-inconnu',
  'Aucun relevé n’est calculé pour cet indicateur, ce territoire et cette période : calculez-le d’abord.',
);

export const RelevePublieIntouchable = refusal(
  'rule',
  'releve-publie-intouchable',
  'Ce relevé est publié et ne change plus : demandez son retraitement, qui montre l’écart à côté de la valeur publiée.',
);

export const ValeurAutreQueVue = refusal(
  'rule',
  'valeur-autre-que-vue',
  'Le relevé a été recalculé et sa valeur n’est plus celle que vous avez vue : relisez-le avant de le valider.',
);

export const ValidationParSonAuteur = refusal(
  'forbidden',
  'validation-par-son-auteur',
  'La personne qui a calculé le relevé ne peut pas le valider : demandez-le à un autre pilote.',
);

export const ReleveDejaValide = refusal(
  'conflict',
  'releve-deja-valide',
  'Une autre personne a déjà validé ce relevé : publiez-le.',
);

export const ReleveNonValide = refusal(
  'rule',
  'releve-non-valide',
  'Ce relevé n’est pas validé : une autre personne que son auteur doit le valider avant qu’il soit publié.',
);

export const ReleveDejaPublie = refusal(
  'conflict',
  'releve-deja-publie',
  'Une autre personne a déjà publié ce relevé, avec cette valeur.',
);

export const ReleveNonPublie = refusal(
  'rule',
  'releve-non-publie',
  'Seul un relevé publié se retraite : publiez celui-ci, ou calculez-le de nouveau.',
);

export const RetraitementEnCours = refusal(
  'rule',
  'retraitement-en-cours',
  'Un retraitement est en cours sous une autre définition : attendez-le, ou annulez-le.',
);

export const AucunRetraitementEnCours = refusal(
  'rule',
  'aucun-retraitement-en-cours',
  'Aucun retraitement de ce relevé n’est en cours.',
);

export const RetraitementReserve = refusal(
  'forbidden',
  'retraitement-reserve-au-programme',
  'Un retraitement est calculé par le programme : demandez-le.',
);
