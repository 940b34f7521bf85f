import { ApiProperty } from '@nestjs/swagger';
import { MOMENTS_DE_DECLARATION } from '../../declaration-pme/declaration-pme.events';
import { LigneDeclarationPme } from './declarations.entity';
import { ETATS_DE_DECLARATION } from './declarations.etats';

/** Une déclaration, où elle en est ce jour, et ce qui vient ensuite. */
export class DeclarationPmeSuivie extends LigneDeclarationPme {
  /** Où elle en est ce jour : manquante quand sa période est passée. */
  @ApiProperty({ enum: ETATS_DE_DECLARATION, example: 'attendue' })
  etat!: string;

  /**
   * Ce qui peut être fait ensuite, et par qui ; null quand il ne reste rien à faire.
   * @example "Entreprise : déclarer, avant le dernier jour de la période."
   */
  suite!: string | null;
}

/** Combien de déclarations en sont là. */
export class NombreDeDeclarationsPme {
  /** Celles de la demande, ou celles d'un an après. */
  @ApiProperty({ enum: MOMENTS_DE_DECLARATION, example: 'initiale' })
  moment!: string;

  /** Où elles en sont. */
  @ApiProperty({ enum: ETATS_DE_DECLARATION, example: 'attendue' })
  etat!: string;

  /**
   * Leur nombre, parmi celles qui peuvent être lues.
   * @example 42
   */
  nombre!: number;
}
