import { Command } from '#libs/event-sourcing';
import { dateDeParis, estSiren } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { Partenaire } from '../partenaire';
import * as Refus from '../partenaire.errors';
import type {
  Identite,
  OrigineDePartenaire,
  OrigineDePartenaireDite,
  PartenaireCorrige,
  PartenaireEnregistre,
} from '../partenaire.events';

export class EnregistrerPartenaire extends Command<Identite & { siren: string; origine: OrigineDePartenaire }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.PartenariatReserve);
}

type Enregistrement = PartenaireEnregistre | PartenaireCorrige | OrigineDePartenaireDite;

export const enregistrer =
  ({ data: { siren, nature, nom, territoire, origine }, context: { actor, at } }: EnregistrerPartenaire) =>
  (partenaire: Partenaire): readonly Enregistrement[] => {
    if (!estSiren(siren)) throw new Refus.SirenDePartenaireIncorrect(siren);
    const identite = { siren, nature, nom, territoire };
    const le = dateDeParis(at);
    if (partenaire.etat !== 'actif') {
      const data = { ...identite, origine, enregistrePar: actor.personneId, enregistreLe: le };
      return [{ type: 'PartenaireEnregistre.v2', data }];
    }
    const { identite: connue, origine: dite } = partenaire;
    if (dite !== null && dite !== origine) throw new Refus.OrigineDePartenaireDejaDite(dite);
    const faits: Enregistrement[] = [];
    if (dite === null) {
      const data = { siren, origine, ditePar: actor.personneId, diteLe: le };
      faits.push({ type: 'OrigineDePartenaireDite.v1', data });
    }
    if (connue.nature !== nature || connue.nom !== nom || connue.territoire !== territoire) {
      const data = { ...identite, corrigePar: actor.personneId, corrigeLe: le };
      faits.push({ type: 'PartenaireCorrige.v1', data });
    }
    return faits;
  };
