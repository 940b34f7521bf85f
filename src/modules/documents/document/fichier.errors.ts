import { refusal } from '#libs/event-sourcing';

const FORMATS = 'Les formats reçus sont PDF, PNG, JPEG et texte (UTF-8).';

export const FichierVide = refusal(
  'rule',
  'fichier-vide',
  'Ce fichier est vide : choisissez celui que vous vouliez envoyer.',
);

export const TypeNonRecu = refusal(
  'rule',
  'type-de-fichier-non-recu',
  `Ce type de fichier n’est pas reçu. ${FORMATS} Un document de bureautique s’envoie en PDF.`,
);

export const TypeContredit = refusal(
  'rule',
  'type-de-fichier-contredit',
  'Le contenu de ce fichier n’est pas du type annoncé (Content-Type) : annoncez celui de son contenu, ou choisissez un autre fichier.',
);

export const FichierIncomplet = refusal(
  'rule',
  'fichier-incomplet',
  'La fin de ce fichier manque, ou sa forme n’est pas régulière : enregistrez-le à nouveau, puis renvoyez-le.',
);

export const FichierDouble = refusal(
  'rule',
  'fichier-double',
  'Ce fichier en contient un autre, ou des octets après sa fin : enregistrez-le à nouveau (« Imprimer en PDF », ou une image sans seconde image), puis renvoyez-le.',
);

export const FichierActif = refusal(
  'rule',
  'fichier-actif',
  'Ce fichier contient un script, une pièce jointe ou une action qui se lance : envoyez-en une copie imprimée en PDF, ou du texte sans balises.',
);

export const FichierIncontrolable = refusal(
  'rule',
  'fichier-incontrolable',
  'Ce PDF est protégé, ou fait d’une manière qui ne se contrôle pas : envoyez-en une copie sans mot de passe, imprimée en PDF.',
);

export const FichierInfecte = refusal(
  'rule',
  'fichier-infecte',
  'L’antivirus a reconnu un programme malveillant dans ce fichier : il n’est pas gardé.',
);
