import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Demande } from '../demande-accompagnement';
import type { DemandeReaffectee, MotifDeReaffectation } from '../demande-accompagnement.events';
import { leProgramme } from '../roles';

/** After its connecteur handed it over. It may be closed, or in the charge of another, meanwhile. */
export class ReaffecterDemande extends Command<{
  demandeId: string;
  connecteurId: string;
  motif: MotifDeReaffectation;
}> {
  static readonly authority = leProgramme;
}

export const reaffecter =
  ({ data: { demandeId, connecteurId, motif }, context: { at } }: ReaffecterDemande) =>
  (demande: Demande | null): readonly DemandeReaffectee[] =>
    demande?.etat === 'en-charge' && demande.enCharge === connecteurId
      ? [{ type: 'DemandeReaffectee.v1', data: { demandeId, connecteurId, motif, reaffecteeLe: dateDeParis(at) } }]
      : [];
