import { DomainError } from '#libs/event-sourcing';
import { enEuros } from './euros';

export class DeclarationReservee extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'declaration-reservee';
  override readonly message =
    'Les aides antérieures sont déclarées par l’entreprise elle-même, par sa région ou par la mission.';
}

export class CorrectionReservee extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'correction-reservee';
  override readonly message =
    'La correction d’un octroi revient à la mission ou au gestionnaire financier de la région de l’entreprise.';
}

export class MouvementReserveAuSysteme extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'mouvement-reserve-au-systeme';
  override readonly message = 'Réserver, octroyer et libérer suivent le dossier : personne ne le fait à sa place.';
}

export class AideDejaDeclaree extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'aide-deja-declaree';
  override readonly message: string;
  constructor(aideId: string) {
    super();
    this.message = `L’aide ${aideId} est déjà au compte avec un autre montant ou une autre date : corrigez-la au lieu de la déclarer à nouveau.`;
  }
}

export class AideDeclareeDeuxFois extends DomainError {
  readonly kind = 'rule';
  readonly code = 'aide-declaree-deux-fois';
  override readonly message: string;
  constructor(aideId: string) {
    super();
    this.message = `L’aide ${aideId} figure deux fois dans la déclaration : gardez-en une.`;
  }
}

export class DateDAideIncorrecte extends DomainError {
  readonly kind = 'rule';
  readonly code = 'date-d-aide-incorrecte';
  override readonly message: string;
  constructor(accordeeLe: string) {
    super();
    this.message = `Une aide déclarée a été accordée le ${accordeeLe}, après ce jour : vérifiez la date.`;
  }
}

export class ReservationsEnCours extends DomainError {
  readonly kind = 'rule';
  readonly code = 'reservations-en-cours';
  override readonly message: string;
  override readonly details: Readonly<Record<string, unknown>>;
  constructor(depassementCentimes: number, dossiers: readonly string[]) {
    super();
    this.message =
      `Avec ce montant, les réservations en cours dépasseraient le plafond de ${enEuros(depassementCentimes)} : ` +
      'faites d’abord retirer ou refuser un des dossiers cités, ou attendez que leur réservation expire.';
    this.details = { depassementCentimes, dossiers };
  }
}

export class AideInconnueAuCompte extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'aide-inconnue-au-compte';
  override readonly message = 'Aucune aide de cet identifiant n’est inscrite à ce compte.';
}

export class ReservationAbsente extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'reservation-de-plafond-absente';
  override readonly message = 'Ce dossier ne tient plus de réservation au compte de minimis : il ne peut être octroyé.';
}
