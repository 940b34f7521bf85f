import { DomainError } from '#libs/event-sourcing';
import { enEuros } from './montant';

export class EnveloppeReserveeAuGestionnaire extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'enveloppe-reservee-au-gestionnaire';
  override readonly message =
    'Une enveloppe est tenue par le gestionnaire financier de la région (rôle region.gestionnaire-financier).';
}

export class EnveloppeInconnue extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'enveloppe-inconnue';
  override readonly message =
    'Cette enveloppe n’existe pas dans votre territoire : ouvrez-la, ou vérifiez l’année et le dispositif.';
}

export class EnveloppeDejaOuverte extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'enveloppe-deja-ouverte';
  override readonly message =
    'L’enveloppe de cette année est déjà ouverte avec un autre montant : abondez-la ou réduisez-la.';
}

export class DecisionDejaAppliquee extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'decision-deja-appliquee';
  override readonly message: string;
  constructor(decision: string) {
    super();
    this.message = `La décision « ${decision} » est déjà appliquée à cette enveloppe, pour un autre montant : vérifiez sa référence.`;
  }
}

export class ReductionSousLesEngagements extends DomainError {
  readonly kind = 'rule';
  readonly code = 'reduction-sous-les-engagements';
  override readonly message: string;
  override readonly details: Readonly<Record<string, unknown>>;
  constructor(disponibleCentimes: number) {
    super();
    this.message = `Seuls ${enEuros(disponibleCentimes)} ne sont ni réservés ni engagés : la réduction ne peut aller au-delà.`;
    this.details = { disponibleCentimes };
  }
}

export class MouvementReserveAuSysteme extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'mouvement-de-credits-reserve-au-systeme';
  override readonly message =
    'Réserver, engager et libérer des crédits suivent le dossier : personne ne le fait à sa place.';
}

export class CreditsNonReserves extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'credits-non-reserves';
  override readonly message =
    'Ce dossier ne tient plus de crédits réservés dans cette enveloppe : ils ne peuvent être engagés.';
}
