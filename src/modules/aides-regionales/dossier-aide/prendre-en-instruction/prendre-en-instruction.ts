import { Command } from '#libs/event-sourcing';
import { permise } from '#modules/habilitations';
import type { DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { InstructionOuverte } from '../dossier-aide.events';
import { dossierDeLaRegion, refuserCumul, refuserDateHorsDuDossier } from '../suite-du-dossier';

export class PrendreEnInstruction extends Command<{
  dossierId: string;
  ouverteLe: string;
}> {
  static readonly authority = permise({ region: ['region.instructeur'] }, Refus.InstructionNonHabilitee);
}

export const prendreEnInstruction =
  ({ data: { dossierId, ouverteLe }, context }: PrendreEnInstruction) =>
  (etat: DossierAide): readonly InstructionOuverte[] => {
    const dossier = dossierDeLaRegion(etat, context);
    const { actor, at } = context;
    if (
      dossier.etat === 'en-instruction' &&
      dossier.instruction?.instructeurId === actor.personneId &&
      dossier.instruction.ouverteLe === ouverteLe
    )
      return [];
    if (dossier.etat !== 'depose') throw new Refus.EtapeImpossible('L’ouverture de l’instruction', dossier.etat);
    refuserCumul(dossier, actor, 'depot');
    refuserDateHorsDuDossier(ouverteLe, dossier, at);

    const { region } = dossier.demande;
    return [{ type: 'InstructionOuverte.v1', data: { dossierId, region, instructeurId: actor.personneId, ouverteLe } }];
  };
