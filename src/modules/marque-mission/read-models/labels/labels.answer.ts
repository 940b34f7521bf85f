import { LigneLabel } from './labels.entity';

/** Un label du registre public, sous le nom de son entreprise. */
export class LabelAuRegistre extends LigneLabel {
  /**
   * Raison sociale ; null pour un entrepreneur individuel, dont le nom n'est pas public ici.
   * @example "Ateliers du Ponant"
   */
  raisonSociale!: string | null;
}
