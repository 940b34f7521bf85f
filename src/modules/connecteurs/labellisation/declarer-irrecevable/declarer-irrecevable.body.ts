import { CodesField } from '#libs/http';
import { DemandeDesigneeBody } from '../demande-designee.body';
import { MOTIFS_D_IRRECEVABILITE, type MotifDIrrecevabilite } from '../labellisation.events';

export class IrrecevabiliteBody extends DemandeDesigneeBody {
  /**
   * Motifs de l'irrecevabilité.
   * @example ["activite-insuffisante"]
   */
  @CodesField(MOTIFS_D_IRRECEVABILITE, 'au moins un motif est attendu.')
  motifs!: MotifDIrrecevabilite[];
}
