import { refusal } from '#libs/event-sourcing';

export const PublicationDeCharteReservee = refusal(
  'forbidden',
  'publication-de-charte-reservee',
  'Une charte se publie par la mission (rôle mission.pilote) : transmettez-lui le texte.',
);

export const VersionDeCharteInconnue = refusal(
  'not-found',
  'version-de-charte-inconnue',
  'Aucune version de ce rang n’est publiée pour cette charte : consultez la liste de ses versions.',
);
