import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { VersionDeCharte } from '../../charte/charte';
import type { Partenaire } from '../partenaire';
import * as Refus from '../partenaire.errors';
import type { CharteSignee } from '../partenaire.events';
import { partenaireActif } from '../suite-du-partenaire';

/** Partners have no role of their own: the mission records what they signed. */
export class SignerCharte extends Command<{ siren: string; empreinte: string; signataireId: string }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.PartenariatReserve);
}

/** `enVigueur`: the charter of partners that day. */
export const signer =
  (
    { data: { siren, empreinte, signataireId }, context: { actor, at } }: SignerCharte,
    enVigueur: Pick<VersionDeCharte, 'version' | 'empreinte'> | null,
  ) =>
  (etat: Partenaire): readonly CharteSignee[] => {
    const { signature } = partenaireActif(etat);
    if (signature?.empreinte === empreinte) return [];
    if (!enVigueur) throw new Refus.CharteNonPubliee();
    if (enVigueur.empreinte !== empreinte) throw new Refus.VersionDeCharteRemplacee(enVigueur.empreinte);
    const signe = { signataireId, enregistreePar: actor.personneId, signeeLe: dateDeParis(at) };
    return [{ type: 'CharteSignee.v1', data: { siren, empreinte, version: enVigueur.version, ...signe } }];
  };
