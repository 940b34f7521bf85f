import { ListOf } from '#libs/http';
import { ActionBody, ACTIONS_AU_PLUS } from '../action.body';

export class FeuilleDeRouteBody {
  /** Actions, dans l'ordre de la feuille de route. */
  @ListOf(() => ActionBody, ACTIONS_AU_PLUS, {
    least: 'au moins une action est attendue.',
    most: `une feuille de route a ${ACTIONS_AU_PLUS} actions au plus.`,
  })
  actions!: ActionBody[];
}
