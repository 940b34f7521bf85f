import { LignePartenaire } from './partenaires.entity';

/** Un partenaire, et s'il faut lui faire signer la charte en vigueur. */
export class PartenaireALAnnuaire extends LignePartenaire {
  /**
   * Vrai quand il a signé une version que celle en vigueur a remplacée.
   * @example false
   */
  aRelancer!: boolean;
}
