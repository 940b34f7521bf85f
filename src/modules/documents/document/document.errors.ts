import { refusal } from '#libs/event-sourcing';

export * from './fichier.errors';

export const DepotDeDocumentReserve = refusal(
  'forbidden',
  'depot-de-document-reserve',
  'Un document est déposé par l’entreprise (dirigeant ou mandataire), ou par un instructeur, un responsable ou un gestionnaire de sa région.',
);

export const ObjetInconnu = refusal(
  'not-found',
  'objet-du-document-inconnu',
  'Ce dossier ou cette entreprise n’existe pas dans votre territoire.',
);

export const DocumentInconnu = refusal(
  'not-found',
  'document-inconnu',
  'Ce document n’existe pas dans votre territoire.',
);

export const DocumentDejaDepose = refusal(
  'conflict',
  'document-deja-depose',
  'Un autre document est déposé sous cet identifiant : choisissez-en un autre.',
);

export const DocumentDejaEfface = refusal(
  'conflict',
  'document-deja-efface',
  'Ce document est effacé : déposez-en un nouveau, sous un autre identifiant.',
);

export const EffacementReserve = refusal(
  'forbidden',
  'effacement-reserve',
  'Un document est effacé par la mission ou par le délégué à la protection des données.',
);
