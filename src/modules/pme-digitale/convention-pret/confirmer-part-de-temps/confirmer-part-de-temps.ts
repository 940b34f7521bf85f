import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import type { PartDeTempsConfirmee } from '../convention-pret.events';
import { leProgramme } from '../roles';

export class ConfirmerPartDeTemps extends Command<{ conventionId: string; version: number }> {
  static readonly authority = leProgramme;
}

/** Changes nothing for a content that is no longer the newest one, or once the loan is over. */
export const confirmerPart =
  ({ data: { conventionId, version }, context: { at } }: ConfirmerPartDeTemps) =>
  (convention: ConventionPret | null): readonly PartDeTempsConfirmee[] => {
    if (convention?.finLe !== null) return [];
    const { texte, redaction } = convention;
    if (texte.version !== version || texte.part !== 'demandee') return [];
    const { salarieId } = redaction;
    return [
      { type: 'PartDeTempsConfirmee.v1', data: { conventionId, salarieId, version, confirmeeLe: dateDeParis(at) } },
    ];
  };
