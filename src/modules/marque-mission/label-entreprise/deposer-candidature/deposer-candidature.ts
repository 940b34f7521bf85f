import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { criteresDu } from '../criteres';
import { renouvelableDes } from '../durees';
import type { LabelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { CandidatureDeposee } from '../label-entreprise.events';
import { silenceDe } from '../silence';
import { enCoursAu } from '../suite-du-label';

export class DeposerCandidature extends Command<{ siren: string }> {
  static readonly authority = permise({ siren: ['entreprise.dirigeant'] }, Refus.CandidatureReservee);
}

/** The company as it is enrolled, with its first open establishment. */
export interface EntrepriseCandidate {
  readonly region: string;
}

export const deposer =
  ({ data: { siren }, context: { actor, at } }: DeposerCandidature, entreprise: EntrepriseCandidate | null) =>
  (etat: LabelEntreprise): readonly CandidatureDeposee[] => {
    if (!entreprise || actor.territoire !== siren) throw new Refus.EntrepriseNonEnrolee();
    const { candidature } = etat;
    // Silence rejected it: the company may ask again.
    if (candidature?.rejeteeLe === null) return [];
    const deposeeLe = dateDeParis(at);
    const label = enCoursAu(etat, deposeeLe);
    if (label) {
      if (label.etat === 'suspendu' || label.retrait) throw new Refus.RenouvellementSuspendu();
      const des = renouvelableDes(label.expireLe);
      if (deposeeLe < des) throw new Refus.RenouvellementTropTot(label.expireLe, des);
    }
    const data = {
      siren,
      candidatureId: `${siren}-${etat.candidatures + 1}`,
      nature: label ? ('renouvellement' as const) : ('premiere' as const),
      region: entreprise.region,
      criteres: criteresDu(deposeeLe),
      deposeePar: actor.personneId,
      deposeeLe,
      ...silenceDe(deposeeLe),
    };
    return [{ type: 'CandidatureDeposee.v1', data }];
  };
