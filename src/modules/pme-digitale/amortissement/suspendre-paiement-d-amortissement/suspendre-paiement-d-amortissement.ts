import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { AmortissementDuMois } from '../amortissement';
import type { PaiementDAmortissementSuspendu } from '../amortissement.events';
import type { DemandeDesignee } from '../designation';
import { leProgramme } from '../roles';
import { designer, estEnCours } from '../suite-de-l-amortissement';

export class SuspendrePaiementDAmortissement extends Command<DemandeDesignee> {
  static readonly authority = leProgramme;
}

export const suspendrePaiement =
  ({ data: { numero }, context: { at } }: SuspendrePaiementDAmortissement) =>
  (amorti: AmortissementDuMois | null): readonly PaiementDAmortissementSuspendu[] =>
    amorti?.demande.numero === numero && !amorti.suspendu && estEnCours(amorti)
      ? [{ type: 'PaiementDAmortissementSuspendu.v1', data: { ...designer(amorti), suspenduLe: dateDeParis(at) } }]
      : [];
