import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { CRITERES, type Critere } from '../criteres';
import { preuvesAvant } from '../durees';
import type { LabelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { PreuvesDemandees } from '../label-entreprise.events';
import { candidatureEnCours, estDecideeParSilence, refuserInteresse } from '../suite-du-label';

export class DemanderPreuves extends Command<{ siren: string; criteres: readonly Critere[] }> {
  static readonly authority = permise({ FR: ['evaluateur'] }, Refus.EvaluationReservee);
}

export const demander =
  ({ data: { siren, criteres }, context: { actor, at } }: DemanderPreuves) =>
  (etat: LabelEntreprise): readonly PreuvesDemandees[] => {
    const candidature = candidatureEnCours(etat);
    refuserInteresse(etat, actor);
    const demandeesLe = dateDeParis(at);
    if (estDecideeParSilence(candidature, demandeesLe)) throw new Refus.DecisionDejaNee(candidature.silenceLe);
    const impropre = criteres.find((critere) => CRITERES[critere].source !== 'document');
    if (impropre) throw new Refus.CritereHorsDeLaVersion(impropre, candidature.criteres);
    const nouveaux = criteres.filter((critere) => !candidature.attendues.includes(critere));
    if (nouveaux.length === 0) return [];
    const { candidatureId } = candidature;
    const delai = { demandeesLe, attenduesLe: preuvesAvant(demandeesLe) };
    const data = { siren, candidatureId, criteres: nouveaux, demandeesPar: actor.personneId, ...delai };
    return [{ type: 'PreuvesDemandees.v1', data }];
  };
