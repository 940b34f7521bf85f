import { refusal } from '#libs/event-sourcing';
import { enEuros, enFrancais } from '#libs/france';
import type { NatureDObjet, Objet } from '#modules/objets';

export const DeclarationReservee = refusal(
  'forbidden',
  'declaration-reservee',
  'Les aides antérieures sont déclarées par l’entreprise elle-même, par sa région ou par la mission.',
);

export const CorrectionReservee = refusal(
  'forbidden',
  'correction-reservee',
  'La correction d’un octroi revient à la mission ou au gestionnaire financier de la région de l’entreprise.',
);

export const MouvementReserveAuSysteme = refusal(
  'forbidden',
  'mouvement-reserve-au-systeme',
  'Réserver, octroyer et libérer suivent le dossier ou la prestation : personne ne le fait à leur place.',
);

export const AideDejaDeclaree = refusal(
  'conflict',
  'aide-deja-declaree',
  (aideId: string) =>
    `L’aide ${aideId} est déjà au compte avec un autre montant, une autre date, une autre autorité ou un autre transport : ` +
    'faites-en corriger le montant, à zéro si elle est fausse, et déclarez la bonne sous un autre identifiant.',
);

export const AideDeclareeDeuxFois = refusal(
  'rule',
  'aide-declaree-deux-fois',
  (aideId: string) => `L’aide ${aideId} figure deux fois dans la déclaration : gardez-en une.`,
);

export const TropDAides = refusal(
  'rule',
  'trop-d-aides',
  (nombre: number) =>
    `Une entreprise a ${nombre} aides à son compte au plus : regroupez celles d’une même autorité et d’un même jour.`,
);

export const DateDAideIncorrecte = refusal(
  'rule',
  'date-d-aide-incorrecte',
  (accordeeLe: string) =>
    `Une aide déclarée a été accordée le ${enFrancais(accordeeLe)}, après ce jour : vérifiez la date.`,
);

export const ReservationsEnCours = refusal<
  [
    depassementCentimes: number | null,
    dossiers: readonly string[],
    autresDossiers: number,
    objets: readonly Objet[],
    autresObjets: number,
  ]
>(
  'rule',
  'reservations-en-cours',
  (depassementCentimes) =>
    `Avec ce montant, les réservations en cours dépasseraient ${depassementCentimes === null ? '' : `de ${enEuros(depassementCentimes)} `}le plafond : ` +
    'faites d’abord retirer ou refuser un des dossiers ou une des prestations, de cette entreprise ou de celles qui n’en font qu’une avec elle, ou attendez que leur réservation expire.',
  {
    details: (depassementCentimes, dossiers, autresDossiers, objets, autresObjets) => ({
      depassementCentimes,
      dossiers,
      autresDossiers,
      objets,
      autresObjets,
    }),
  },
);

export const AideInconnueAuCompte = refusal(
  'not-found',
  'aide-inconnue-au-compte',
  'Aucune aide de cet identifiant n’est inscrite à ce compte.',
);

export const MontantDejaInscrit = refusal(
  'conflict',
  'montant-deja-inscrit',
  (montantCentimes: number) =>
    `Cette aide compte déjà pour ${enEuros(montantCentimes)} : il n’y a rien à corriger, ou une autre personne l’a fait.`,
);

export const AideDUnDossier = refusal(
  'rule',
  'aide-d-un-dossier',
  (dossierId: string) =>
    `Cette aide est celle du dossier ${dossierId}, que le compte suit : faites réviser le dossier, le compte en suivra le montant et ce que l’entreprise en rend.`,
  { details: (dossierId: string) => ({ dossierId }) },
);

export const AideDUnObjet = refusal(
  'rule',
  'aide-d-un-objet',
  (nature: NatureDObjet, id: string) =>
    `Cette aide est celle de l’objet ${id} (${nature}), que le compte suit : faites-le réviser, le compte en suivra le montant.`,
  { details: (nature: NatureDObjet, id: string) => ({ objet: { nature, id } }) },
);

export const ReservationAbsente = refusal(
  'conflict',
  'reservation-de-plafond-absente',
  'Ce dossier ou cette prestation ne tient plus de réservation au compte de minimis : rien ne peut être octroyé.',
);
