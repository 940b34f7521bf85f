import { Command } from '#libs/event-sourcing';
import { dateDeParis, estSiren } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { Partenaire } from '../partenaire';
import * as Refus from '../partenaire.errors';
import type { Identite, OrigineDePartenaire, PartenaireCorrige, PartenaireEnregistre } from '../partenaire.events';

export class EnregistrerPartenaire extends Command<Identite & { siren: string; origine: OrigineDePartenaire }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.PartenariatReserve);
}

export const enregistrer =
  ({ data: { siren, nature, nom, territoire, origine }, context: { actor, at } }: EnregistrerPartenaire) =>
  (partenaire: Partenaire): readonly (PartenaireEnregistre | PartenaireCorrige)[] => {
    if (!estSiren(siren)) throw new Refus.SirenDePartenaireIncorrect(siren);
    const identite = { siren, nature, nom, territoire };
    const le = dateDeParis(at);
    if (partenaire.etat !== 'actif') {
      const data = { ...identite, origine, enregistrePar: actor.personneId, enregistreLe: le };
      return [{ type: 'PartenaireEnregistre.v2', data }];
    }
    const { identite: connue, origine: dite } = partenaire;
    // Nobody said what brought a partner of version 1: its correction has nothing to contradict, and does not tell it either.
    if (dite !== null && dite !== origine) throw new Refus.OrigineDePartenaireDejaDite(dite);
    if (connue.nature === nature && connue.nom === nom && connue.territoire === territoire) return [];
    return [{ type: 'PartenaireCorrige.v1', data: { ...identite, corrigePar: actor.personneId, corrigeLe: le } }];
  };
