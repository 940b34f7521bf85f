import { ActeDate, permise, peutVoir } from '#modules/habilitations';
import { financementDe, type DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { DemandeRetiree, MotifDeRetrait } from '../dossier-aide.events';
import { refuserDateImpropre } from '../suite-du-dossier';

export class RetirerDemande extends ActeDate<{
  dossierId: string;
  retireeLe: string;
  /** Asked of the region, which acts for the company. */
  motif?: MotifDeRetrait | undefined;
  demandeePar?: string | undefined;
}> {
  static readonly authority = permise(
    { region: ['region.instructeur'], siren: ['entreprise.dirigeant', 'entreprise.mandataire'] },
    Refus.RetraitNonHabilite,
  );

  get dateLegale(): string {
    return this.data.retireeLe;
  }
}

const RETIRABLES: readonly DossierAide['etat'][] = ['depose', 'en-instruction', 'propose', 'valide', 'finance'];

export const retirer =
  (command: RetirerDemande) =>
  (dossier: DossierAide): readonly DemandeRetiree[] => {
    const {
      data: { dossierId, retireeLe, motif, demandeePar },
      context: { actor },
    } = command;
    if (dossier.etat === 'absent' || !peutVoir(actor, dossier.demande)) throw new Refus.DossierInconnu();
    const { region, siren } = dossier.demande;
    const parLaRegion = actor.territoire !== siren;
    // The company withdraws by itself: nobody else asked for it.
    const demande = { motif: motif ?? null, demandeePar: parLaRegion ? (demandeePar ?? null) : null };
    if (dossier.etat === 'retire') {
      const { retrait } = dossier;
      const memeRaison =
        !('motif' in retrait) || (demande.motif === retrait.motif && demande.demandeePar === retrait.demandeePar);
      if (retrait.retireeLe === retireeLe && retrait.retireePar === actor.personneId && memeRaison) return [];
    }
    if (!RETIRABLES.includes(dossier.etat)) throw new Refus.EtapeImpossible('Le retrait', dossier.etat);
    if (parLaRegion && (motif === undefined || demandeePar === undefined)) throw new Refus.RetraitSansDemande();
    refuserDateImpropre(command, dossier);

    const financement = financementDe(dossier);
    const data = { dossierId, region, retireePar: actor.personneId, retireeLe, financement, ...demande };
    return [{ type: 'DemandeRetiree.v2', data }];
  };
