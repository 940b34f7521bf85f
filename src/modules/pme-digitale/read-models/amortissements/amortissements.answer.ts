import { ApiProperty } from '@nestjs/swagger';
import { enEuros } from '#libs/france';
import { calculDeLAmortissement } from '../../amortissement/calcul';
import { LigneAmortissement } from './amortissements.entity';
import { ETATS_D_AMORTISSEMENT } from './amortissements.etats';

/** Une demande d'amortissement, son calcul, et ce qui vient ensuite. */
export class AmortissementSuivi extends LigneAmortissement {
  /**
   * Le calcul de ce qui est dû.
   * @example "30 % de 1 740,00 €, 1 000,00 € au plus, et 740,00 € que la facture laisse = 522,00 €"
   */
  calcul!: string;

  /**
   * Ce qui peut être fait ensuite, et par qui ; null quand il ne reste rien à faire.
   * @example "Comptable de la région : payer."
   */
  suite!: string | null;
}

/** Combien de demandes d'amortissement en sont là, et pour combien. */
export class NombreDAmortissements {
  /** Où elles en sont. */
  @ApiProperty({ enum: ETATS_D_AMORTISSEMENT, example: 'accorde' })
  etat!: string;

  /**
   * Leur nombre, parmi celles qui peuvent être lues.
   * @example 4
   */
  nombre!: number;

  /**
   * Leur montant, en centimes d'euro.
   * @example 208800
   */
  montantCentimes!: number;
}

const SUITES: Readonly<Record<LigneAmortissement['etat'], string | null>> = {
  demande: 'Instructeur de la région : retenir la demande, ou la refuser.',
  retenu: 'Programme : réserver les crédits.',
  'credits-reserves': 'Programme : réserver le plafond de minimis.',
  accorde: 'Comptable de la région : payer.',
  paye: null,
  refuse: null,
  caduc: 'Bénéficiaire : demander l’amortissement du relevé suivant, une fois validé.',
};

const suiteDe = ({ etat, suspendu, tropPercuCentimes, complementCentimes }: LigneAmortissement): string | null => {
  if (suspendu) return 'Entreprise : ramener son compte de minimis sous le plafond ; instructeur : refuser, à défaut.';
  if (tropPercuCentimes) return `Comptable de la région : recouvrer ${enEuros(tropPercuCentimes)}, payés en trop.`;
  if (complementCentimes) return `Bénéficiaire : demander ${enEuros(complementCentimes)}, qui manquent.`;
  return SUITES[etat];
};

export const suivre = (ligne: LigneAmortissement): AmortissementSuivi =>
  Object.assign(new AmortissementSuivi(), ligne, { calcul: calculDeLAmortissement(ligne), suite: suiteDe(ligne) });
