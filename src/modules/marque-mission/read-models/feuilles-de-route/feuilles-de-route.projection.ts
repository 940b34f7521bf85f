import { projection, type Rows } from '#libs/projections';
import type { Action, FeuilleDeRouteEvent } from '../../feuille-de-route/feuille-de-route.events';
import { LigneAction, LigneFeuilleDeRoute, LigneRealisation } from './feuilles-de-route.entity';

interface Feuille {
  readonly region: string;
  readonly periode: string;
}

const inscrire = ({ region, periode }: Feuille, actions: readonly Action[], rows: Rows) => {
  for (const [index, action] of actions.entries())
    rows.put(LigneAction, { region, periode, rang: index + 1, ...action });
};

export const feuillesDeRoute = projection<FeuilleDeRouteEvent>({
  name: 'feuilles-de-route@1',
  category: 'feuilleDeRoute',
  tables: [LigneFeuilleDeRoute, LigneAction, LigneRealisation],
  on: {
    'FeuilleDeRouteAdoptee.v1': ({ data, revision }, rows) => {
      const { region, periode, adopteeLe, actions } = data;
      const jamais = { reviseeLe: null, motifDeRevision: null };
      const adoptee = { region, periode, version: 1, adopteeLe, ...jamais, revision: Number(revision) };
      rows.put(LigneFeuilleDeRoute, adoptee);
      inscrire(data, actions, rows);
    },
    'FeuilleDeRouteRevisee.v1': ({ data, revision }, rows) => {
      const { region, periode, version, motif, actions, retirees, reviseeLe } = data;
      const revisee = { version, reviseeLe, motifDeRevision: motif, revision: Number(revision) };
      rows.patch(LigneFeuilleDeRoute, { region, periode }, revisee);
      for (const code of retirees) rows.remove(LigneAction, { region, periode, code });
      inscrire(data, actions, rows);
    },
    'ActionRealisee.v1': ({ data: { region, periode, action: code, realiseeLe }, revision }, rows) => {
      rows.put(LigneRealisation, { region, periode, code, realiseeLe });
      rows.patch(LigneFeuilleDeRoute, { region, periode }, { revision: Number(revision) });
    },
  },
});
