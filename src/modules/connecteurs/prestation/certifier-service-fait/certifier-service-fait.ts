import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { financementPur } from '../financement';
import type { Prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import type { ServiceFaitCertifie } from '../prestation.events';
import { exigerEtat, prestationConnue, refuserCumul } from '../suite-de-la-prestation';

/** Once the company confirmed it: the aid is granted. */
export class CertifierServiceFait extends Command<{ prestationId: string }> {
  static readonly authority = permise({ region: ['region.instructeur'] }, Refus.CertificationReservee);
}

export const certifier =
  ({ data: { prestationId }, context: { actor, at } }: CertifierServiceFait) =>
  (etat: Prestation | null): readonly ServiceFaitCertifie[] => {
    const prestation = prestationConnue(etat, actor);
    const { financement, regle, certifiePar } = prestation;
    if (certifiePar === actor.personneId) return [];
    exigerEtat(prestation, 'La certification', 'confirmee');
    refuserCumul(prestation, actor, prestation.devisAcceptePar);
    if (!financement || regle === null)
      throw new Refus.EtapeDePrestationImpossible('La certification', prestation.etat);
    const certification = { regle, certifiePar: actor.personneId, certifieLe: dateDeParis(at) };
    return [
      { type: 'ServiceFaitCertifie.v1', data: { prestationId, ...financementPur(financement), ...certification } },
    ];
  };
