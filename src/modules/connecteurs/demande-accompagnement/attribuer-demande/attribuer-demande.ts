import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { estProposeeA, type Demande } from '../demande-accompagnement';
import type { AttributionRefusee, DemandePriseEnCharge } from '../demande-accompagnement.events';
import { leProgramme } from '../roles';

/** For a connecteur who holds a place for it. */
export class AttribuerDemande extends Command<{ demandeId: string; connecteurId: string }> {
  static readonly authority = leProgramme;
}

/** The first to come has it. Whoever comes later is told so by a fact, and gets their place back. */
export const attribuer =
  ({ data: { demandeId, connecteurId }, context: { at } }: AttribuerDemande) =>
  (demande: Demande | null): readonly (DemandePriseEnCharge | AttributionRefusee)[] => {
    // A place is taken for a request that was proposed.
    if (!demande) return [];
    const jour = dateDeParis(at);
    const { siren, region, departement, demandePar } = demande.depot;
    if (estProposeeA(demande, connecteurId)) {
      const { tour, ouverteLe } = demande;
      const charge = { demandeId, siren, region, departement, connecteurId, demandePar, tour, ouverteLe };
      return [{ type: 'DemandePriseEnCharge.v1', data: { ...charge, priseEnChargeLe: jour } }];
    }
    // Once closed, it still names whoever had it: a place that they took on an earlier reading is refused like any other.
    const enCharge = demande.etat === 'en-charge' ? demande.enCharge : null;
    if (enCharge === connecteurId) return [];
    const motif = enCharge === null ? ('proposition-close' as const) : ('prise-par-un-autre' as const);
    return [
      { type: 'AttributionRefusee.v1', data: { demandeId, siren, region, connecteurId, motif, refuseeLe: jour } },
    ];
  };
