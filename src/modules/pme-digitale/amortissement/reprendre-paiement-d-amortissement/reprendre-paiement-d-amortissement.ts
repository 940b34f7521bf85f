import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { AmortissementDuMois } from '../amortissement';
import type { PaiementDAmortissementRepris } from '../amortissement.events';
import type { DemandeDesignee } from '../designation';
import { leProgramme } from '../roles';
import { designer } from '../suite-de-l-amortissement';

export class ReprendrePaiementDAmortissement extends Command<DemandeDesignee> {
  static readonly authority = leProgramme;
}

export const reprendrePaiement =
  ({ data: { numero }, context: { at } }: ReprendrePaiementDAmortissement) =>
  (amorti: AmortissementDuMois | null): readonly PaiementDAmortissementRepris[] =>
    amorti?.demande.numero === numero && amorti.suspendu
      ? [{ type: 'PaiementDAmortissementRepris.v1', data: { ...designer(amorti), reprisLe: dateDeParis(at) } }]
      : [];
