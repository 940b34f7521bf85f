import { ApiProperty } from '@nestjs/swagger';
import { calculDuMaximum } from '../../couts';
import { LigneReleveDePret } from './releves-de-pret.entity';
import { ETATS_DE_RELEVE_DE_PRET } from './releves-de-pret.etats';

/** Un relevé de prêt, son calcul, et ce qui vient ensuite. */
export class ReleveDePretSuivi extends LigneReleveDePret {
  /**
   * Le maximum de la facture, posé.
   * @example "salaires 1 200,00 € + charges 504,00 € + frais 36,00 € = 1 740,00 € au plus ; facturé : 1 000,00 €"
   */
  calcul!: string;

  /**
   * Ce qui peut être fait ensuite, et par qui ; null quand il ne reste rien à faire.
   * @example "Utilisatrice : valider le relevé, ou le contester."
   */
  suite!: string | null;
}

/** Combien de relevés de prêt en sont là. */
export class NombreDeRelevesDePret {
  /** Où ils en sont. */
  @ApiProperty({ enum: ETATS_DE_RELEVE_DE_PRET, example: 'saisi' })
  etat!: string;

  /**
   * Leur nombre, parmi ceux qui peuvent être lus.
   * @example 4
   */
  nombre!: number;

  /**
   * Parmi eux, ceux que la région regarde : contestés, ou qui corrigent un relevé validé sans l'être encore.
   * @example 1
   */
  aControler!: number;
}

const SUITES: Readonly<Record<LigneReleveDePret['etat'], string | null>> = {
  saisi: 'Utilisatrice : valider le relevé, ou le contester.',
  conteste: 'Prêteuse : rectifier le relevé.',
  valide:
    'Bénéficiaire de l’amortissement : le demander, si ce n’est fait ; prêteuse : rectifier le relevé s’il est inexact.',
  remplace: null,
};

const suiteDe = ({ etat, rangValide }: LigneReleveDePret): string | null => {
  if (rangValide === null || (etat !== 'saisi' && etat !== 'conteste')) return SUITES[etat];
  return `${SUITES[etat]} Région : d’ici là, le relevé ${rangValide}, validé, compte avec ce qu’il a fait payer.`;
};

export const suivre = (ligne: LigneReleveDePret): ReleveDePretSuivi =>
  Object.assign(new ReleveDePretSuivi(), ligne, {
    calcul: calculDuMaximum(ligne, ligne.factureCentimes),
    suite: suiteDe(ligne),
  });
