import { ApiProperty } from '@nestjs/swagger';
import { ETATS_D_OFFRE, LigneOffre, LignePart } from './offres.entity';

/** Une offre, ce qu'il en reste, et ce qui vient ensuite. */
export class OffreSuivie extends LigneOffre {
  /**
   * Part qui reste libre chacun de ses jours, en pour cent entiers.
   * @example 20
   */
  partLibrePourCent!: number;

  /**
   * Ce qui peut être fait ensuite, et par qui ; null quand il ne reste rien à faire.
   * @example "Entreprises qui ont un besoin : proposer un appariement."
   */
  suite!: string | null;
}

/** Une offre, et les parts que tiennent ses appariements. */
export class OffreDetaillee extends OffreSuivie {
  /** Parts tenues par les appariements que les deux entreprises ont acceptés. */
  parts!: LignePart[];
}

/** Combien d'offres en sont là. */
export class NombreDOffres {
  /** Où elles en sont. */
  @ApiProperty({ enum: ETATS_D_OFFRE, example: 'publiee' })
  etat!: string;

  /**
   * Leur nombre, parmi celles qui peuvent être lues.
   * @example 4
   */
  nombre!: number;
}
