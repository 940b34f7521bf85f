import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import type { PartDeTempsRefusee } from '../convention-pret.events';
import type { MotifDePartIndisponible } from '../../salarie-prete/salarie-prete.events';
import { leProgramme } from '../roles';

export class RefuserPartDeTemps extends Command<{
  conventionId: string;
  version: number;
  motif: MotifDePartIndisponible;
}> {
  static readonly authority = leProgramme;
}

export const refuserPart =
  ({ data: { conventionId, version, motif }, context: { at } }: RefuserPartDeTemps) =>
  (convention: ConventionPret | null): readonly PartDeTempsRefusee[] => {
    if (convention?.finLe !== null) return [];
    const { texte, redaction } = convention;
    if (texte.version !== version || texte.part !== 'demandee') return [];
    const refus = { version, motif, refuseeLe: dateDeParis(at) };
    return [{ type: 'PartDeTempsRefusee.v1', data: { conventionId, salarieId: redaction.salarieId, ...refus } }];
  };
