import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis, partDe } from '#libs/france';
import { peutVoir, permise } from '#modules/habilitations';
import type { Dispositif } from '../../dispositif/dispositif';
import { DispositifInconnu } from '../../dispositif/dispositif.errors';
import type { DossierAide } from '../dossier-aide';
import type { DossierExistant } from '../suite-du-dossier';
import * as Refus from '../dossier-aide.errors';
import type { DossierDepose, MotifDeReception } from '../dossier-aide.events';
import { etablissementDuProjet, type EntrepriseDuProgramme } from './etablissement-du-projet';
import { dateDeReception } from './reception';

export class DeposerDossier extends Command<{
  dossierId: string;
  siren: string;
  dispositifId: string;
  /** The only open establishment of the scheme's region when it is not given. */
  siret?: string | undefined;
  montantDemandeCentimes: number;
  depenseEligibleCentimes: number;
  transportRoutier: boolean;
  /** Today when it is not given. Only a region may say earlier, with its motive. */
  recuLe?: string | undefined;
  motifDeReception?: MotifDeReception | undefined;
}> {
  static readonly authority = permise(
    { region: ['region.instructeur'], siren: ['entreprise.dirigeant', 'entreprise.mandataire'] },
    Refus.DepotReserve,
  );
}

const memeDepot = ({ data }: DeposerDossier, { demande }: DossierExistant) =>
  demande.siren === data.siren &&
  demande.dispositifId === data.dispositifId &&
  (data.siret ?? demande.siret) === demande.siret &&
  demande.montantDemandeCentimes === data.montantDemandeCentimes &&
  demande.depenseEligibleCentimes === data.depenseEligibleCentimes &&
  demande.transportRoutier === data.transportRoutier &&
  (data.recuLe ?? demande.deposeLe) === demande.deposeLe &&
  (data.motifDeReception ?? demande.motifDeReception) === demande.motifDeReception;

export const deposer =
  (command: DeposerDossier, entreprise: EntrepriseDuProgramme | null, dispositif: Dispositif) =>
  (dossier: DossierAide): readonly DossierDepose[] => {
    const {
      dossierId,
      siren,
      dispositifId,
      montantDemandeCentimes,
      depenseEligibleCentimes,
      transportRoutier,
      motifDeReception,
    } = command.data;
    const { actor, at } = command.context;
    // The same answer for a company of another region, so that nobody learns whether it is enrolled.
    if (!entreprise?.etablissements.some(({ region }) => peutVoir(actor, { siren, region })))
      throw new Refus.EntrepriseHorsDuProgramme();
    if (dossier.etat !== 'absent') {
      if (memeDepot(command, dossier)) {
        const { depot = [actor.personneId] } = dossier.intervenants;
        if (depot.includes(actor.personneId)) return [];
        throw new DoneByAnother();
      }
      if (!peutVoir(actor, dossier.demande)) throw new Refus.IdentifiantDeDossierIndisponible();
      throw new Refus.DossierDejaDepose();
    }
    if (dispositif.etat === 'absent') throw new DispositifInconnu();
    const { regles } = dispositif;
    const { siret, region } = etablissementDuProjet(command, entreprise, regles.region);
    const deposeLe = dateDeReception(command);
    if (deposeLe < entreprise.enroleeLe) throw new Refus.DepotAvantEnrolement(entreprise.enroleeLe);
    if (dispositif.etat === 'ferme' || deposeLe < regles.ouvertLe) throw new Refus.DispositifFermeAuDepot();
    const maximum = Math.min(regles.plafondCentimes, partDe(depenseEligibleCentimes, regles.tauxPointsDeBase));
    if (montantDemandeCentimes < regles.plancherCentimes || montantDemandeCentimes > maximum) {
      throw new Refus.MontantHorsDesRegles(regles.plancherCentimes, maximum);
    }

    const { entrepriseUniqueId } = entreprise;
    const { dureeReservationJours } = regles;
    const montants = { montantDemandeCentimes, depenseEligibleCentimes };
    const data = {
      dossierId,
      siren,
      siret,
      entrepriseUniqueId,
      region,
      dispositifId,
      ...montants,
      transportRoutier,
      dureeReservationJours,
      deposeLe,
      deposePar: actor.personneId,
      enregistreLe: dateDeParis(at),
      motifDeReception: motifDeReception ?? null,
    };
    return [{ type: 'DossierDepose.v3', data }];
  };
