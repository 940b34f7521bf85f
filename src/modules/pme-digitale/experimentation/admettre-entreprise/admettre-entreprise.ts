import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { obstaclesA, premierNumeroLibre } from '../cohorte';
import type { Experimentation } from '../experimentation';
import type {
  Candidature,
  EntrepriseAdmise,
  EntrepriseEcartee,
  EntrepriseMiseEnAttente,
} from '../experimentation.events';
import { leProgramme } from '../roles';
import { cohorteConnue } from '../suite-de-la-cohorte';

export class AdmettreEntreprise extends Command<Candidature & { experimentationId: string }> {
  static readonly authority = leProgramme;
}

/** Nobody of the list is overtaken: whoever waits has no room, whatever becomes of this one. */
export const admettre =
  ({ data, context: { at } }: AdmettreEntreprise) =>
  (etat: Experimentation | null): readonly (EntrepriseAdmise | EntrepriseMiseEnAttente | EntrepriseEcartee)[] => {
    const cohorte = cohorteConnue(etat);
    const jour = dateDeParis(at);
    if ((cohorte.rangs[data.siren] ?? 0) >= data.rang) return [];
    if (cohorte.etat === 'close') return [{ type: 'EntrepriseEcartee.v1', data: { ...data, ecarteeLe: jour } }];
    const obstacles = obstaclesA(cohorte, data);
    if (obstacles.length === 0)
      return [
        {
          type: 'EntrepriseAdmise.v1',
          data: { ...data, numero: premierNumeroLibre(cohorte.admises), admiseLe: jour },
        },
      ];
    const ordre = cohorte.ordre + 1;
    return [{ type: 'EntrepriseMiseEnAttente.v1', data: { ...data, ordre, obstacles, miseEnAttenteLe: jour } }];
  };
