import { CodesField } from '#libs/http';
import { CandidatureDesigneeBody } from '../candidature-designee.body';
import { MOTIFS_DE_REFUS_DU_LABEL, type MotifDeRefusDuLabel } from '../label-entreprise.events';

export class RefusDuLabelBody extends CandidatureDesigneeBody {
  /**
   * Motifs du refus.
   * @example ["critere-non-satisfait"]
   */
  @CodesField(MOTIFS_DE_REFUS_DU_LABEL, 'au moins un motif est attendu.')
  motifs!: MotifDeRefusDuLabel[];
}
