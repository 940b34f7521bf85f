import { refusal } from '#libs/event-sourcing';

export const OffreReservee = refusal(
  'forbidden',
  'offre-de-competences-reservee',
  'Une offre de compétences se publie et se retire par l’entreprise elle-même (rôles entreprise.dirigeant et entreprise.mandataire).',
);

export const PartsTenuesParLeProgramme = refusal(
  'forbidden',
  'parts-tenues-par-le-programme',
  'Les parts d’une offre et sa fin se tiennent par le programme lui-même.',
);

export const OffreInconnue = refusal(
  'not-found',
  'offre-de-competences-inconnue',
  'Aucune offre de compétences de cet identifiant n’est connue : vérifiez-le.',
);

export const OffreDejaPubliee = refusal(
  'conflict',
  'offre-de-competences-deja-publiee',
  'Une autre offre est déjà publiée sous cet identifiant : prenez-en un autre.',
);

export const OffreTerminee = refusal(
  'conflict',
  'offre-de-competences-terminee',
  'Cette offre est arrivée à sa fin : elle n’est plus à retirer.',
);
