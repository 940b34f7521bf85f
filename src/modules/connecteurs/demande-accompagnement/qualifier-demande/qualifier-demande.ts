import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Competence } from '../../competences';
import type { Demande } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import type { DemandeQualifiee } from '../demande-accompagnement.events';
import { saRegion } from '../roles';
import { demandeConnue } from '../suite-de-la-demande';

/** Also again, while nobody has it in charge: it is ranked anew under the other needs. */
export class QualifierDemande extends Command<{ demandeId: string; besoins: readonly Competence[] }> {
  static readonly authority = saRegion;
}

export const qualifier =
  ({ data: { demandeId, besoins }, context: { actor, at } }: QualifierDemande) =>
  (etat: Demande | null): readonly DemandeQualifiee[] => {
    const demande = demandeConnue(etat, actor);
    const qualifies = besoins.toSorted();
    const memes = demande.etat !== 'deposee' && demande.besoins.join() === qualifies.join();
    if (memes) return [];
    if (demande.enCharge !== null || demande.closeLe !== null) throw new Refus.DemandeDejaSuivie();
    const qualification = { besoins: qualifies, qualifieePar: actor.personneId, qualifieeLe: dateDeParis(at) };
    return [{ type: 'DemandeQualifiee.v1', data: { demandeId, ...qualification } }];
  };
