import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { financementPur } from '../financement';
import type { Prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import type { CertificationRetiree } from '../prestation.events';
import { exigerEtat, prestationConnue, refuserCumul } from '../suite-de-la-prestation';

/** The only way on for a service whose account went over its ceiling before it was paid, when nothing is corrected. */
export class RetirerCertification extends Command<{ prestationId: string }> {
  static readonly authority = permise({ region: ['region.responsable'] }, Refus.RetraitDeCertificationReserve);
}

export const retirerCertification =
  ({ data: { prestationId }, context: { actor, at } }: RetirerCertification) =>
  (etat: Prestation | null): readonly CertificationRetiree[] => {
    const prestation = prestationConnue(etat, actor);
    const { financement } = prestation;
    if (prestation.certificationRetiree) return [];
    exigerEtat(prestation, 'Le retrait de la certification', 'certifiee');
    if (!prestation.suspendue || !financement) throw new Refus.CertificationDefinitive();
    refuserCumul(prestation, actor);
    const retrait = { retireePar: actor.personneId, retireeLe: dateDeParis(at) };
    return [{ type: 'CertificationRetiree.v1', data: { prestationId, ...financementPur(financement), ...retrait } }];
  };
