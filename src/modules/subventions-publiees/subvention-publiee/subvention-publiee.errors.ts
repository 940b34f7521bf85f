import { refusal } from '#libs/event-sourcing';

export const PublicationReservee = refusal(
  'forbidden',
  'publication-reservee',
  'Les subventions publiées sont reprises de leurs fichiers par « npm run reprise », et par cette commande seule.',
);

export const SubventionDejaPubliee = refusal(
  'conflict',
  'subvention-deja-publiee',
  'Un autre fichier a déjà donné cette subvention : dites si c’est la même (--memes) ou une autre (--nouvelles).',
);
