import { LigneDemande } from './demandes.entity';
import { LigneClassement, LigneProposition } from './propositions.entity';

/** Une demande, et ce qui vient ensuite. */
export class DemandeSuivie extends LigneDemande {
  /**
   * Ce qui peut être fait ensuite, et par qui ; null quand il ne reste rien à faire.
   * @example "Connecteurs : accepter ou décliner."
   */
  suite!: string | null;
}

/** Une demande, à qui elle est proposée, et pourquoi à eux. */
export class DemandeExpliquee extends DemandeSuivie {
  /** À qui elle a été proposée ; pour un connecteur, la sienne seule. */
  propositions!: LigneProposition[];
  /** Le dernier classement, le meilleur d'abord ; vide pour un connecteur ou l'entreprise. */
  classement!: LigneClassement[];
}

/** Une proposition, avec ce qu'il faut pour y répondre. */
export class MaProposition extends DemandeSuivie {
  /** Ce qu'elle est devenue. */
  proposition!: LigneProposition;
}
