import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Appariement } from '../appariement';
import type { AppariementEcarte, MotifDAppariementEcarte } from '../appariement.events';
import { leProgramme } from '../roles';

/** The offer or the need said no, or nobody answered in time. */
export class EcarterAppariement extends Command<{ appariementId: string; motif: MotifDAppariementEcarte }> {
  static readonly authority = leProgramme;
}

const seFait = ({ etat, proposition }: Appariement, motif: MotifDAppariementEcarte, jour: string) =>
  motif === 'sans-reponse' ? etat === 'propose' && jour > proposition.reponseAvantLe : etat === 'accepte';

export const ecarterAppariement =
  ({ data: { appariementId, motif }, context: { at } }: EcarterAppariement) =>
  (etat: Appariement | null): readonly AppariementEcarte[] => {
    const ecarteLe = dateDeParis(at);
    if (!etat || !seFait(etat, motif, ecarteLe)) return [];
    const { offreId, besoinId } = etat.proposition;
    return [{ type: 'AppariementEcarte.v1', data: { appariementId, offreId, besoinId, motif, ecarteLe } }];
  };
