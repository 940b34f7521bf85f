import { CodesField } from '#libs/http';
import { DemandeDesigneeBody } from '../demande-designee.body';
import { MOTIFS_DE_REFUS_DE_LABELLISATION, type MotifDeRefusDeLabellisation } from '../labellisation.events';

export class RefusDeLabellisationBody extends DemandeDesigneeBody {
  /**
   * Motifs du refus.
   * @example ["grille-non-satisfaite"]
   */
  @CodesField(MOTIFS_DE_REFUS_DE_LABELLISATION, 'au moins un motif est attendu.')
  motifs!: MotifDeRefusDeLabellisation[];
}
