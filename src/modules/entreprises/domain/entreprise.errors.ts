import { DomainError } from '#libs/event-sourcing';

export class SiretIllisible extends DomainError {
  readonly kind = 'rule';
  readonly code = 'siret-illisible';
  override readonly message = 'Un SIRET est fait de 14 chiffres, par exemple 552 081 317 66522.';
}

export class SiretDeMauvaiseLongueur extends DomainError {
  readonly kind = 'rule';
  readonly code = 'siret-de-mauvaise-longueur';
  override readonly message: string;
  constructor(chiffres: number) {
    super();
    const indice = chiffres === 9 ? ' Vous avez donné un SIREN : ajoutez les 5 chiffres de l’établissement.' : '';
    this.message = `Un SIRET compte 14 chiffres, celui-ci en compte ${chiffres}.${indice}`;
  }
}

export class SiretAvecLettres extends DomainError {
  readonly kind = 'rule';
  readonly code = 'siret-avec-lettres';
  override readonly message =
    'Un SIRET qui contient des lettres est celui d’un établissement de Monaco : le programme est réservé aux entreprises françaises.';
}

export class SirenIncorrect extends DomainError {
  readonly kind = 'rule';
  readonly code = 'siren-incorrect';
  override readonly message: string;
  constructor(siren: string) {
    super();
    this.message = `Les 9 premiers chiffres (${siren}) ne forment pas un SIREN : l’un d’eux est sans doute faux. Vérifiez-les.`;
  }
}

export class SiretIncorrect extends DomainError {
  readonly kind = 'rule';
  readonly code = 'siret-incorrect';
  override readonly message: string;
  constructor(siren: string) {
    super();
    this.message = `Le SIREN ${siren} est bien formé, mais pas les 5 derniers chiffres, ceux de l’établissement. Vérifiez-les.`;
  }
}

export class RegionInconnue extends DomainError {
  readonly kind = 'rule';
  readonly code = 'region-inconnue';
  override readonly message: string;
  constructor(code: string) {
    super();
    this.message = `« ${code.slice(0, 20)} » n’est pas le code d’une des 18 régions : donnez son code INSEE, par exemple 53 pour la Bretagne, 01 pour la Guadeloupe.`;
  }
}

export class ActeReserve extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'acte-reserve';
  override readonly message =
    'Cet acte revient à la mission, à la région de l’entreprise ou à l’entreprise elle-même : demandez-le à l’une d’elles.';
}

export class EntrepriseDejaReferencee extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'entreprise-deja-referencee';
  override readonly message: string;
  override readonly details: Readonly<Record<string, unknown>>;
  constructor(siret: string) {
    super();
    this.message = `Cette entreprise est déjà référencée, avec l’établissement ${siret} : reprenez sa fiche.`;
    this.details = { siretReference: siret };
  }
}

export class EntrepriseReferenceeAilleurs extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'entreprise-referencee-ailleurs';
  override readonly hides = true;
  override readonly message =
    'Cette entreprise ne peut être référencée dans votre territoire : adressez-vous à la mission de coordination.';
}

export class NomDePersonneHorsDuCoffre extends DomainError {
  readonly kind = 'rule';
  readonly code = 'nom-de-personne-hors-du-coffre';
  override readonly message =
    'Le nom d’un entrepreneur individuel est une donnée personnelle : enregistrez la personne (/api/v1/personnes) et donnez son identifiant, sans raison sociale.';
}

export class RaisonSocialeManquante extends DomainError {
  readonly kind = 'rule';
  readonly code = 'raison-sociale-manquante';
  override readonly message = 'Une personne morale est référencée avec sa raison sociale, et sans exploitant.';
}

export class EntrepriseInconnue extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'entreprise-inconnue';
  override readonly message = 'Aucune entreprise de ce SIREN n’est référencée ici : référencez-la d’abord.';
}

export class DejaEnrolee extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'deja-enrolee';
  override readonly message: string;
  constructor(enroleeLe: string) {
    super();
    this.message = `Cette entreprise est dans le programme depuis le ${enroleeLe}.`;
  }
}

export class DateDEnrolementFuture extends DomainError {
  readonly kind = 'rule';
  readonly code = 'date-d-enrolement-future';
  override readonly message = 'L’enrôlement se date d’aujourd’hui au plus tard (calendrier de Paris).';
}
