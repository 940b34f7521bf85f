import { refusal } from '#libs/event-sourcing';

export const PublicationReservee = refusal(
  'forbidden',
  'publication-reservee',
  'Les subventions publiées sont reprises de leurs fichiers par « npm run reprise », et par cette commande seule.',
);
