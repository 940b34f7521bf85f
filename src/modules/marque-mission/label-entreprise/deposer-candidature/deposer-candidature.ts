import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { criteresDu } from '../criteres';
import { renouvelableDes } from '../durees';
import type { EntrepriseCandidate } from '../entreprise-candidate';
import { candidatureIdDe } from '../identifiants';
import type { LabelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { LabelEntrepriseEvent } from '../label-entreprise.events';
import { silenceDe } from '../silence';
import { decisionDuSilence, enCoursAu } from '../suite-du-label';

export class DeposerCandidature extends Command<{ siren: string }> {
  static readonly authority = permise({ siren: ['entreprise.dirigeant'] }, Refus.CandidatureReservee);
}

export const deposer =
  ({ data: { siren }, context: { actor, at } }: DeposerCandidature, entreprise: EntrepriseCandidate | null) =>
  (etat: LabelEntreprise): readonly LabelEntrepriseEvent[] => {
    if (!entreprise || actor.territoire !== siren) throw new Refus.EntrepriseNonEnrolee();
    const deposeeLe = dateDeParis(at);
    const silence = decisionDuSilence(etat, deposeeLe);
    if (etat.candidature?.rejeteeLe === null && silence.length === 0) return [];
    // Silence gave the label: there is nothing to ask for yet.
    if (etat.candidature?.effetDuSilence === 'acceptation' && silence.length > 0) return silence;
    const label = enCoursAu(etat, deposeeLe);
    if (label) {
      if (label.etat === 'suspendu' || label.retrait) throw new Refus.RenouvellementSuspendu();
      const des = renouvelableDes(label.expireLe);
      if (deposeeLe < des) throw new Refus.RenouvellementTropTot(label.expireLe, des);
    }
    const data = {
      siren,
      candidatureId: candidatureIdDe(siren, etat.candidatures + 1),
      nature: label ? ('renouvellement' as const) : ('premiere' as const),
      region: entreprise.region,
      criteres: criteresDu(deposeeLe),
      deposeePar: actor.personneId,
      deposeeLe,
      ...silenceDe(deposeeLe),
    };
    return [...silence, { type: 'CandidatureDeposee.v1', data }];
  };
