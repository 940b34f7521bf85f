import { ActeDate, permise } from '#modules/habilitations';
import type { DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { DecisionProposee } from '../dossier-aide.events';
import { dossierDeLaRegion, refuserCumul, refuserDateImpropre } from '../suite-du-dossier';

export class ProposerDecision extends ActeDate<{
  dossierId: string;
  montantProposeCentimes: number;
  proposeeLe: string;
}> {
  static readonly authority = permise({ region: ['region.instructeur'] }, Refus.InstructionNonHabilitee);

  get dateLegale(): string {
    return this.data.proposeeLe;
  }
}

export const proposer =
  (command: ProposerDecision) =>
  (etat: DossierAide): readonly DecisionProposee[] => {
    const {
      data: { dossierId, montantProposeCentimes, proposeeLe },
      context,
    } = command;
    const memeProposition = (faite: DecisionProposee['data']) =>
      faite.montantProposeCentimes === montantProposeCentimes &&
      faite.proposeeLe === proposeeLe &&
      faite.proposeePar === context.actor.personneId;
    const dossier = dossierDeLaRegion(etat, context);
    const { actor } = context;
    if (dossier.etat === 'propose' && memeProposition(dossier.proposition)) return [];
    // A proposal may be corrected until it is validated.
    if (dossier.etat !== 'en-instruction' && dossier.etat !== 'propose')
      throw new Refus.EtapeImpossible('La proposition', dossier.etat);
    refuserCumul(dossier, actor, 'depot', 'validation');
    const { montantDemandeCentimes, region } = dossier.demande;
    if (montantProposeCentimes > montantDemandeCentimes)
      throw new Refus.MontantSuperieurALaDemande(montantDemandeCentimes);
    refuserDateImpropre(command, dossier);

    const data = { dossierId, region, montantProposeCentimes, proposeePar: actor.personneId, proposeeLe };
    return [{ type: 'DecisionProposee.v1', data }];
  };
