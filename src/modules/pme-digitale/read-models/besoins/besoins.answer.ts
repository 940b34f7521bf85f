import { ApiProperty } from '@nestjs/swagger';
import { ETATS_DE_BESOIN, LigneBesoin, LigneOffreClassee } from './besoins.entity';

/** Un besoin, et ce qui vient ensuite. */
export class BesoinSuivi extends LigneBesoin {
  /**
   * Ce qui peut être fait ensuite, et par qui ; null quand il ne reste rien à faire.
   * @example "Entreprise et région : proposer un appariement avec une offre classée."
   */
  suite!: string | null;
}

/** Un besoin, et les offres classées pour lui. */
export class BesoinExplique extends BesoinSuivi {
  /** Le dernier classement, la meilleure offre d'abord. */
  classement!: LigneOffreClassee[];
}

/** Combien de besoins en sont là. */
export class NombreDeBesoins {
  /** Où ils en sont. */
  @ApiProperty({ enum: ETATS_DE_BESOIN, example: 'publie' })
  etat!: string;

  /**
   * Leur nombre, parmi ceux qui peuvent être lus.
   * @example 4
   */
  nombre!: number;
}
