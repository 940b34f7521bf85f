import { DomainError } from '#libs/event-sourcing';
import { enEuros } from './montant';

export class MontantHorsDesRegles extends DomainError {
  readonly kind = 'rule';
  readonly code = 'montant-hors-des-regles';
  override readonly message: string;
  override readonly details: Readonly<Record<string, unknown>>;
  constructor(plancherCentimes: number, maximumCentimes: number) {
    super();
    this.message =
      maximumCentimes < plancherCentimes
        ? `La dépense éligible ne permet que ${enEuros(maximumCentimes)} d’aide, sous le plancher du dispositif (${enEuros(plancherCentimes)}).`
        : `Pour cette dépense, le dispositif permet de demander de ${enEuros(plancherCentimes)} à ${enEuros(maximumCentimes)}.`;
    this.details = { plancherCentimes, maximumCentimes };
  }
}

export class MontantSuperieurALaDemande extends DomainError {
  readonly kind = 'rule';
  readonly code = 'montant-superieur-a-la-demande';
  override readonly message: string;
  constructor(montantDemandeCentimes: number) {
    super();
    this.message = `Le montant proposé dépasse celui qui est demandé (${enEuros(montantDemandeCentimes)}).`;
  }
}

export class MontantSuperieurALaReserve extends DomainError {
  readonly kind = 'rule';
  readonly code = 'montant-superieur-a-la-reserve';
  override readonly message: string;
  constructor(readonly montantReserveCentimes: number) {
    super();
    this.message = `Le montant dépasse celui qui est réservé (${enEuros(montantReserveCentimes)}) : corrigez-le ou faites refaire la proposition.`;
  }
}

export class MontantSuperieurALAccord extends DomainError {
  readonly kind = 'rule';
  readonly code = 'montant-superieur-a-l-accord';
  override readonly message: string;
  constructor(montantAccordeCentimes: number) {
    super();
    this.message = `Le paiement dépasse l’aide accordée (${enEuros(montantAccordeCentimes)}).`;
  }
}
