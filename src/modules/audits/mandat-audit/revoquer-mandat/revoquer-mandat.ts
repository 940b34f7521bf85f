import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { MandatAudit } from '../mandat-audit';
import * as Refus from '../mandat-audit.errors';
import type { MandatDAuditRevoque, MotifDeRevocation } from '../mandat-audit.events';

export class RevoquerMandatDAudit extends Command<{ mandatId: string; motif: MotifDeRevocation }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.MandatReserve);
}

export const revoquer =
  ({ data: { mandatId, motif }, context: { actor, at } }: RevoquerMandatDAudit) =>
  (etat: MandatAudit): readonly MandatDAuditRevoque[] => {
    if (!etat) throw new Refus.MandatInconnu();
    const { mandat, revocation } = etat;
    if (revocation) {
      if (revocation.motif === motif) return [];
      throw new Refus.MandatDejaRevoque();
    }
    const revoqueLe = dateDeParis(at);
    if (revoqueLe > mandat.au) throw new Refus.MandatDejaEchu(mandat.au);
    return [{ type: 'MandatDAuditRevoque.v1', data: { mandatId, motif, revoquePar: actor.personneId, revoqueLe } }];
  };
