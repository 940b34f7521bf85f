import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { refuserSerieImpropre } from '../definition';
import type { Indicateur } from '../indicateur';
import * as Refus from '../indicateur.errors';
import type { IndicateurDefini } from '../indicateur.events';

const CHAMPS = [
  'intitule',
  'recommandation',
  'sens',
  'proprietaire',
  'formule',
  'serie',
  'population',
  'source',
] as const;

export class DefinirIndicateur extends Command<Pick<IndicateurDefini['data'], 'code' | (typeof CHAMPS)[number]>> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.IndicateurReserve);
}

export const definir =
  ({ data: definition, context: { actor, at } }: DefinirIndicateur) =>
  (indicateur: Indicateur): readonly IndicateurDefini[] => {
    if (indicateur.etat !== 'absent') {
      if (CHAMPS.every((champ) => indicateur.definition[champ] === definition[champ])) return [];
      throw new Refus.CodeDIndicateurIndisponible();
    }
    refuserSerieImpropre(definition);
    const { code, intitule, recommandation, sens, proprietaire, formule, serie, population, source } = definition;
    return [
      {
        type: 'IndicateurDefini.v1',
        data: {
          code,
          intitule,
          recommandation,
          sens,
          proprietaire,
          version: 1,
          formule,
          serie,
          population,
          source,
          definiPar: actor.personneId,
          definiLe: dateDeParis(at),
        },
      },
    ];
  };
