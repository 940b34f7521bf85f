import { ActeDate, permise } from '#modules/habilitations';
import type { DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { InstructionOuverte } from '../dossier-aide.events';
import { dossierDeLaRegion, refuserCumul, refuserDateImpropre } from '../suite-du-dossier';

export class PrendreEnInstruction extends ActeDate<{
  dossierId: string;
  ouverteLe: string;
}> {
  static readonly authority = permise({ region: ['region.instructeur'] }, Refus.InstructionNonHabilitee);

  get dateLegale(): string {
    return this.data.ouverteLe;
  }
}

export const prendreEnInstruction =
  (command: PrendreEnInstruction) =>
  (etat: DossierAide): readonly InstructionOuverte[] => {
    const {
      data: { dossierId, ouverteLe },
      context,
    } = command;
    const dossier = dossierDeLaRegion(etat, context);
    const { actor } = context;
    if (
      dossier.etat === 'en-instruction' &&
      dossier.instruction?.instructeurId === actor.personneId &&
      dossier.instruction.ouverteLe === ouverteLe
    )
      return [];
    if (dossier.etat !== 'depose') throw new Refus.EtapeImpossible('L’ouverture de l’instruction', dossier.etat);
    refuserCumul(dossier, actor, 'depot');
    refuserDateImpropre(command, dossier);

    const { region } = dossier.demande;
    return [{ type: 'InstructionOuverte.v1', data: { dossierId, region, instructeurId: actor.personneId, ouverteLe } }];
  };
