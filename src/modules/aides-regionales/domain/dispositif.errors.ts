import { DomainError } from '#libs/event-sourcing';

export class DispositifInconnu extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'dispositif-inconnu';
  override readonly message = 'Ce dispositif n’existe pas dans votre territoire.';
}

export class DispositifReserveAuResponsable extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'dispositif-reserve-au-responsable';
  override readonly message =
    'Un dispositif est ouvert et fermé par le responsable de la région (rôle region.responsable).';
}

export class IdentifiantIndisponible extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'identifiant-indisponible';
  override readonly hides = true;
  override readonly message = 'Cet identifiant ne peut servir à un nouveau dispositif : tirez-en un autre.';
}

export class DispositifDejaOuvert extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'dispositif-deja-ouvert';
  override readonly message =
    'Un dispositif de cet identifiant est déjà ouvert avec d’autres règles : donnez un autre identifiant.';
}

export class BornesIncoherentes extends DomainError {
  readonly kind = 'rule';
  readonly code = 'bornes-incoherentes';
  override readonly message = 'Le plancher d’une aide ne peut dépasser son plafond : corrigez l’un des deux.';
}

export class DateHorsDePropos extends DomainError {
  readonly kind = 'rule';
  readonly code = 'date-hors-de-propos';
  override readonly message =
    'Un dispositif s’ouvre aujourd’hui au plus tard, et se ferme entre son ouverture et aujourd’hui (calendrier de Paris).';
}

export class DispositifDejaFerme extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'dispositif-deja-ferme';
  override readonly message: string;
  constructor(fermeLe: string) {
    super();
    this.message = `Ce dispositif est fermé depuis le ${fermeLe}.`;
  }
}
