import { IsIn } from 'class-validator';
import { NOMENCLATURES, type Nomenclature } from '#libs/france';
import { TextField } from '#libs/http';

export class ActiviteBody {
  /**
   * Activité principale de l'établissement, code NAF.
   * @example "62.01Z"
   */
  @TextField(20)
  naf!: string;

  /**
   * Version de la nomenclature dans laquelle ce code est écrit.
   * @example "naf-rev-2"
   */
  @IsIn(NOMENCLATURES)
  nomenclature!: Nomenclature;
}

export class SituationBody extends ActiviteBody {
  /**
   * Commune de l'établissement, code Insee (et non code postal) : le département et la région en découlent.
   * @example "29232"
   */
  @TextField(20)
  commune!: string;
}

export class LieuBody extends SituationBody {
  /**
   * SIRET de l'établissement ; les espaces sont permis.
   * @example "552 081 317 66522"
   */
  @TextField(30)
  siret!: string;
}
