import { CodesField } from '#libs/http';
import { ELEMENTS_DE_CANDIDATURE, type ElementDeCandidature } from '../connecteur.events';

export class ComplementBody {
  /**
   * Ce que le candidat doit compléter.
   * @example ["competences"]
   */
  @CodesField(ELEMENTS_DE_CANDIDATURE, 'au moins une valeur est attendue.')
  elements!: ElementDeCandidature[];
}
