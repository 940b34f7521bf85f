import { refusal } from '#libs/event-sourcing';

export const BesoinReserve = refusal(
  'forbidden',
  'besoin-de-competences-reserve',
  'Un besoin de compétences se publie et se retire par l’entreprise elle-même (rôles entreprise.dirigeant et entreprise.mandataire).',
);

export const ClassementDesOffresReserve = refusal(
  'forbidden',
  'classement-des-offres-reserve',
  'Les offres se classent à la demande de l’entreprise qui a le besoin, ou de sa région (rôles region.instructeur et region.responsable).',
);

export const BesoinTenuParLeProgramme = refusal(
  'forbidden',
  'besoin-tenu-par-le-programme',
  'Qu’un besoin soit pourvu, rouvert ou fini se constate par le programme lui-même.',
);

export const BesoinInconnu = refusal(
  'not-found',
  'besoin-de-competences-inconnu',
  'Aucun besoin de compétences de cet identifiant n’est connu : vérifiez-le.',
);

export const BesoinDejaPublie = refusal(
  'conflict',
  'besoin-de-competences-deja-publie',
  'Un autre besoin est déjà publié sous cet identifiant : prenez-en un autre.',
);

export const BesoinTermine = refusal(
  'conflict',
  'besoin-de-competences-termine',
  'Ce besoin est arrivé à sa fin : il n’est plus à retirer.',
);

export const BesoinDejaPourvu = refusal(
  'conflict',
  'besoin-de-competences-deja-pourvu',
  'Un appariement conclu pourvoit à ce besoin : déclinez-le d’abord.',
);
