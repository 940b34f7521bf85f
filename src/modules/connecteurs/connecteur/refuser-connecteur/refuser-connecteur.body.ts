import { CodesField } from '#libs/http';
import { MOTIFS_DE_REFUS, type MotifDeRefus } from '../connecteur.events';

export class RefusDeConnecteurBody {
  /**
   * Motifs du refus.
   * @example ["territoire-deja-couvert"]
   */
  @CodesField(MOTIFS_DE_REFUS, 'au moins une valeur est attendue.')
  motifs!: MotifDeRefus[];
}
