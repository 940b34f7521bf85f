import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { IndicateurReserve } from '../../indicateur/indicateur.errors';
import type { Serie } from '../serie';
import * as Refus from '../serie.errors';
import type { EditionImportee } from '../serie.events';
import { lireEdition, type LigneDuFichier } from './lire-edition';

const CHAMPS = ['definition', 'unite', 'source', 'publieeLe', 'fictive', 'empreinte'] as const;

/** `lignes`: those of the CSV file. */
export class ImporterEdition extends Command<
  Pick<EditionImportee['data'], 'serie' | 'edition' | (typeof CHAMPS)[number]> & { lignes: readonly LigneDuFichier[] }
> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, IndicateurReserve);
}

export const importer =
  ({ data: { lignes, ...entete }, context: { actor, at } }: ImporterEdition) =>
  (serie: Serie): readonly EditionImportee[] => {
    const connue = serie.find(({ edition }) => edition === entete.edition);
    if (connue) {
      if (CHAMPS.every((champ) => connue[champ] === entete[champ])) return [];
      throw new Refus.EditionDejaImportee();
    }
    const [premiere] = serie;
    if (premiere && premiere.unite !== entete.unite) throw new Refus.UniteDeSerieDifferente(premiere.unite);
    if (entete.publieeLe > dateDeParis(at)) throw new Refus.PublicationAVenir(entete.publieeLe);
    const { valeurs, fautes } = lireEdition(lignes, entete.unite);
    if (fautes.length > 0) throw new Refus.FichierDeSerieIllisible(fautes.join(' '));
    const { serie: code, edition, definition, unite, source, publieeLe, fictive, empreinte } = entete;
    return [
      {
        type: 'EditionImportee.v1',
        data: {
          serie: code,
          edition,
          rang: serie.length + 1,
          definition,
          unite,
          source,
          publieeLe,
          fictive,
          empreinte,
          valeurs,
          importeePar: actor.personneId,
          importeeLe: dateDeParis(at),
        },
      },
    ];
  };
