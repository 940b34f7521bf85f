import { LignePrestation } from './prestations.entity';

/** Une prestation, et ce qui vient ensuite. */
export class PrestationSuivie extends LignePrestation {
  /**
   * Ce qui peut être fait ensuite, et par qui ; null quand il ne reste rien à faire.
   * @example "Région : certifier le service fait."
   */
  suite!: string | null;
}
