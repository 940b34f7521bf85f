import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Prestation } from '../prestation';
import type { SilenceSurRealisation } from '../prestation.events';
import { leProgramme } from '../roles';

export class ConstaterSilenceSurRealisation extends Command<{ prestationId: string; reponseAvantLe: string }> {
  static readonly authority = leProgramme;
}

export const constaterSilenceSurRealisation =
  ({ data: { prestationId, reponseAvantLe }, context: { at } }: ConstaterSilenceSurRealisation) =>
  (prestation: Prestation | null): readonly SilenceSurRealisation[] =>
    prestation?.etat === 'realisee' && prestation.reponseAvantLe === reponseAvantLe && !prestation.silence
      ? [
          {
            type: 'SilenceSurRealisation.v1',
            data: { prestationId, effet: 'signalee-a-la-region', constateLe: dateDeParis(at) },
          },
        ]
      : [];
