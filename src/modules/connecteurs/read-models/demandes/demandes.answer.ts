import { LigneDemande } from './demandes.entity';
import { LigneClassement, LigneProposition } from './propositions.entity';

/** Une demande, à qui elle est proposée, et pourquoi à eux. */
export class DemandeExpliquee extends LigneDemande {
  /** À qui elle a été proposée ; pour un connecteur, la sienne seule. */
  propositions!: LigneProposition[];
  /** Le dernier classement, le meilleur d'abord ; vide pour un connecteur ou l'entreprise. */
  classement!: LigneClassement[];
}

/** Une proposition, avec ce qu'il faut pour y répondre. */
export class MaProposition extends LigneDemande {
  /** Ce qu'elle est devenue. */
  proposition!: LigneProposition;
}
