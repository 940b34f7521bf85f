import { CodesField } from '#libs/http';
import { NOMS_DES_CRITERES, type Critere } from '../criteres';

export class PreuvesDemandeesBody {
  /**
   * Critères dont la preuve est demandée.
   * @example ["presence-en-ligne"]
   */
  @CodesField(NOMS_DES_CRITERES, 'au moins un critère est attendu.')
  criteres!: Critere[];
}
