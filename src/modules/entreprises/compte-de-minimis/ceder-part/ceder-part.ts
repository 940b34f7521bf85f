import { Command, dictionary, StreamInTransit } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import { cleDeclaree } from '../cle-d-aide';
import type { CompteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme } from '../compte-de-minimis.errors';
import type { CompteDeMinimisEvent } from '../compte-de-minimis.events';
import { suiteDuPlafond } from '../hors-plafond';
import { partDe, tient } from '../parts';

/** Asked for when members join another undertaking, or leave theirs. */
export class CederPart extends Command<{
  /** The account that holds their part. */
  entrepriseUniqueId: string;
  vers: string;
  membres: readonly string[];
  mouvementId: string;
  effetLe: string;
  /** Aids that are over the ceiling stay so: leaving a group does not make lawful what was granted in it. */
  figer: boolean;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
}

export const ceder =
  ({ data: { entrepriseUniqueId, vers, membres, mouvementId, effetLe, figer }, context: { at } }: CederPart) =>
  (compte: CompteDeMinimis): readonly CompteDeMinimisEvent[] => {
    if (mouvementId in compte.mouvements) return [];
    // A part that an earlier movement brings here is still on its way.
    if (!membres.every((membre) => tient(compte, entrepriseUniqueId, membre)))
      throw new StreamInTransit(`compteDeMinimis-${entrepriseUniqueId}`);

    const { horsPlafond, figes: dejaFiges, ...part } = partDe(compte, membres);
    const etape = { compte: entrepriseUniqueId, jusquAu: effetLe };
    const partants = membres.map((membre) => ({
      entrepriseUniqueId: membre,
      parcours: [...(compte.parcours[membre] ?? []), etape],
    }));
    const figes = figer ? Object.keys(compte.horsPlafond).filter((id) => !horsPlafond.includes(id)) : [];
    const cedeeLe = dateDeParis(at);
    const cession = { ...part, horsPlafond, figes: figer ? horsPlafond : dejaFiges };
    const partie = new Set(part.aides.map(({ cle, pour }) => cleDeclaree(compte, cle, pour)));
    const restantes = dictionary(Object.entries(compte.aides).filter(([cle]) => !partie.has(cle)));
    const restants = Object.keys(compte.horsPlafond).filter((id) => !horsPlafond.includes(id));
    const apres: CompteDeMinimis = {
      ...compte,
      horsPlafond: dictionary(restants.map((id) => [id, true] as const)),
      figes: dictionary([...Object.keys(compte.figes), ...figes].map((id) => [id, true] as const)),
    };
    return [
      {
        type: 'PartCedee.v1',
        data: { entrepriseUniqueId, vers, membres: partants, mouvementId, part: cession, figes, effetLe, cedeeLe },
      },
      ...suiteDuPlafond(apres, entrepriseUniqueId, cedeeLe, restantes),
    ];
  };
