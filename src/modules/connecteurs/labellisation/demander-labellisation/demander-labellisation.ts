import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Connecteur } from '../../connecteur/connecteur';
import { renouvelableDes } from '../durees';
import { grilleDu } from '../grille';
import type { Labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import type { LabellisationEvent } from '../labellisation.events';
import { leCandidat } from '../roles';
import { silenceDe } from '../silence';
import { decisionDuSilence, enCoursAu } from '../suite-de-la-labellisation';

/** The person who asks is the candidate. */
export class DemanderLabellisation extends Command<Readonly<Record<string, never>>> {
  static readonly authority = leCandidat;
}

/** `racineDuNumero`: what a number of theirs would end with. */
export const demander =
  ({ context: { actor, at } }: DemanderLabellisation, connecteur: Connecteur | null, racineDuNumero: string) =>
  (etat: Labellisation): readonly LabellisationEvent[] => {
    if (connecteur?.etat !== 'accepte') throw new Refus.LabellisationSansAcceptation();
    const demandeeLe = dateDeParis(at);
    const silence = decisionDuSilence(etat, demandeeLe);
    if (etat.demande?.rejeteeLe === null && silence.length === 0) return [];
    // Silence gave the label: there is nothing to ask for yet.
    if (etat.demande?.effetDuSilence === 'acceptation' && silence.length > 0) return silence;
    const certificat = enCoursAu(etat, demandeeLe);
    if (certificat) {
      if (certificat.etat === 'suspendu' || certificat.retrait) throw new Refus.RenouvellementDeLabellisationSuspendu();
      const des = renouvelableDes(certificat.expireLe);
      if (demandeeLe < des) throw new Refus.RenouvellementDeLabellisationTropTot(certificat.expireLe, des);
    }
    const data = {
      connecteurId: actor.personneId,
      rang: etat.demandes + 1,
      nature: certificat ? ('renouvellement' as const) : ('premiere' as const),
      region: connecteur.profil.region,
      grille: grilleDu(demandeeLe),
      racineDuNumero,
      demandeeLe,
      ...silenceDe(demandeeLe),
    };
    return [...silence, { type: 'LabellisationDemandee.v1', data }];
  };
