import { CodesField } from '#libs/http';
import { COMPETENCES, type Competence } from '../../competences';

export class QualificationBody {
  /**
   * Ce dont elle a besoin, par les codes des compétences.
   * @example ["vente-en-ligne"]
   */
  @CodesField(COMPETENCES, 'au moins un besoin est attendu.')
  besoins!: Competence[];
}
