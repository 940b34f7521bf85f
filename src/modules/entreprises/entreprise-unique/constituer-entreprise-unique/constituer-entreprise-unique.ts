import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { MouvementReserveAuSysteme } from '../../compte-de-minimis/compte-de-minimis.errors';
import type { EntrepriseUnique, EntrepriseUniqueConstituee } from '../entreprise-unique';

/** Asked for when a company is enrolled. The company is the only member of its single undertaking. */
export class ConstituerEntrepriseUnique extends Command<{
  entrepriseUniqueId: string;
  siren: string;
  constitueeLe: string;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
}

export const constituer =
  ({ data: { entrepriseUniqueId, siren, constitueeLe } }: ConstituerEntrepriseUnique) =>
  (entrepriseUnique: EntrepriseUnique): readonly EntrepriseUniqueConstituee[] => {
    if (entrepriseUnique.etat === 'constituee') return [];
    return [{ type: 'EntrepriseUniqueConstituee.v1', data: { entrepriseUniqueId, membres: [siren], constitueeLe } }];
  };
