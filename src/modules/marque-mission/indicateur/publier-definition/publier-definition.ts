import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { UNITES, uniteDe } from '../../formules';
import { indicateurActif, refuserSerieImpropre } from '../definition';
import { definitionEnVigueur, type Indicateur } from '../indicateur';
import * as Refus from '../indicateur.errors';
import type { DefinitionPubliee } from '../indicateur.events';

const CHAMPS = ['formule', 'serie', 'population', 'source'] as const;

export class PublierDefinition extends Command<
  Pick<DefinitionPubliee['data'], 'code' | 'motif' | (typeof CHAMPS)[number]>
> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.IndicateurReserve);
}

export const publierDefinition =
  ({ data: nouvelle, context: { actor, at } }: PublierDefinition) =>
  (indicateur: Indicateur): readonly DefinitionPubliee[] => {
    const connu = indicateurActif(indicateur);
    const enVigueur = definitionEnVigueur(connu);
    if (CHAMPS.every((champ) => enVigueur[champ] === nouvelle[champ])) {
      if (connu.derniereDefinition?.motif === nouvelle.motif) return [];
      throw new Refus.DefinitionInchangee();
    }
    refuserSerieImpropre(nouvelle);
    const [ancienneUnite, nouvelleUnite] = [uniteDe(enVigueur.formule), uniteDe(nouvelle.formule)];
    if (ancienneUnite !== nouvelleUnite)
      throw new Refus.UniteDifferente(UNITES[ancienneUnite].nom, UNITES[nouvelleUnite].nom);
    const { code, motif, formule, serie, population, source } = nouvelle;
    const version = enVigueur.version + 1;
    const publication = { publieePar: actor.personneId, publieeLe: dateDeParis(at) };
    return [
      {
        type: 'DefinitionPubliee.v1',
        data: { code, version, motif, formule, serie, population, source, ...publication },
      },
    ];
  };
