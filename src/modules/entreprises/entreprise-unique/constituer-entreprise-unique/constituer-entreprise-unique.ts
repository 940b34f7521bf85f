import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { MouvementReserveAuSysteme } from '../../compte-de-minimis/compte-de-minimis.errors';
import type { EntrepriseUnique, EntrepriseUniqueConstituee } from '../entreprise-unique';

/** Follows an enrolment: the company is the undertaking's only member until another joins it. */
export class ConstituerEntrepriseUnique extends Command<{
  entrepriseUniqueId: string;
  siren: string;
  constitueeLe: string;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
}

export const constituer =
  ({ data: { entrepriseUniqueId, siren, constitueeLe } }: ConstituerEntrepriseUnique) =>
  (undertaking: EntrepriseUnique): readonly EntrepriseUniqueConstituee[] => {
    if (undertaking.etat === 'constituee') return [];
    return [{ type: 'EntrepriseUniqueConstituee.v1', data: { entrepriseUniqueId, membres: [siren], constitueeLe } }];
  };
