import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Appariement } from '../appariement';
import type { AppariementTransforme } from '../appariement.events';
import { leProgramme } from '../roles';

/** Once a convention was written from it. A convention to which this changes nothing does not start. */
export class TransformerAppariement extends Command<{ appariementId: string; conventionId: string }> {
  static readonly authority = leProgramme;
}

/** `precedenteFinie`: whether the convention that the match was turned into before is over. */
export const transformerAppariement =
  ({ data: { appariementId, conventionId }, context: { at } }: TransformerAppariement, precedenteFinie: boolean) =>
  (etat: Appariement | null): readonly AppariementTransforme[] => {
    if (!etat || etat.conventionId === conventionId) return [];
    if (etat.etat !== 'conclu' && !(etat.etat === 'transforme' && precedenteFinie)) return [];
    const { offreId, besoinId } = etat.proposition;
    const transformeLe = dateDeParis(at);
    return [
      { type: 'AppariementTransforme.v1', data: { appariementId, offreId, besoinId, conventionId, transformeLe } },
    ];
  };
