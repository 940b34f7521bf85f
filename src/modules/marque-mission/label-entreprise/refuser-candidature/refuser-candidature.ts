import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { LabelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { CandidatureRefusee, MotifDeRefusDuLabel } from '../label-entreprise.events';
import { candidatureEnCours, estDecideeParSilence, refuserDecideur } from '../suite-du-label';

export class RefuserCandidature extends Command<{
  siren: string;
  candidatureId: string;
  motifs: readonly MotifDeRefusDuLabel[];
}> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.DecisionReservee);
}

const memes = (uns: readonly string[], autres: readonly string[]) =>
  uns.length === autres.length && uns.every((un) => autres.includes(un));

export const refuser =
  ({ data: { siren, candidatureId, motifs }, context: { actor, at } }: RefuserCandidature) =>
  (etat: LabelEntreprise): readonly CandidatureRefusee[] => {
    if (motifs.length === 0 || new Set(motifs).size !== motifs.length) throw new Refus.MotifsManquants();
    const { dernierRefus } = etat;
    if (dernierRefus?.candidatureId === candidatureId && memes(dernierRefus.motifs, motifs)) return [];
    const candidature = candidatureEnCours(etat);
    if (candidature.candidatureId !== candidatureId) throw new Refus.CandidatureInconnue();
    refuserDecideur(etat, candidature, actor);
    const refuseeLe = dateDeParis(at);
    const { effetDuSilence, silenceLe } = candidature;
    if (effetDuSilence === 'acceptation' && estDecideeParSilence(candidature, refuseeLe))
      throw new Refus.DecisionDejaNee(silenceLe);
    const refus = { motifs, refuseePar: actor.personneId, refuseeLe };
    return [{ type: 'CandidatureRefusee.v1', data: { siren, candidatureId, ...refus } }];
  };
