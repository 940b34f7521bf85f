import { ApiProperty } from '@nestjs/swagger';
import { AXES } from '../../experimentation/experimentation.events';
import { LigneExperimentation } from './experimentations.entity';

/** Une expérimentation, et ce qui vient ensuite. */
export class ExperimentationSuivie extends LigneExperimentation {
  /**
   * Ce qui peut être fait ensuite, et par qui ; null quand il ne reste rien à faire.
   * @example "Mission : évaluer, à la fin de l’expérimentation."
   */
  suite!: string | null;
}

/** Un quota, et la place qu'il laisse. */
export class QuotaDeLaCohorte {
  /** Ce que le quota borne. */
  @ApiProperty({ enum: AXES, example: 'region' })
  axe!: string;

  /**
   * Code de la région, de la taille ou du secteur.
   * @example "53"
   */
  code!: string;

  /**
   * Entreprises au plus.
   * @example 20
   */
  plafond!: number;

  /**
   * Entreprises admises.
   * @example 18
   */
  admises!: number;

  /**
   * Entreprises de ce code qui attendent une place.
   * @example 3
   */
  enAttente!: number;

  /**
   * Vrai tant qu'une entreprise de ce code peut être admise, s'il reste des places.
   * @example true
   */
  ouvert!: boolean;
}

/** Une expérimentation et tous ses quotas. */
export class ExperimentationDetaillee extends ExperimentationSuivie {
  /** Ses quotas, par région, par taille et par secteur. */
  quotas!: QuotaDeLaCohorte[];
}
