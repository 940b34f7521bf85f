import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type { Action, FeuilleDeRouteEvent } from '../../feuille-de-route/feuille-de-route.events';
import { LigneAction, LigneFeuilleDeRoute, LigneRealisation, RevisionDesFeuilles } from './feuilles-de-route.entity';

interface Feuille {
  readonly region: string;
  readonly periode: string;
}

const inscrire = ({ region, periode }: Feuille, actions: readonly Action[], rows: Rows) => {
  for (const [index, action] of actions.entries())
    rows.put(LigneAction, { region, periode, rang: index + 1, ...action });
};

const suivre = ({ data: { region }, revision }: StreamedEvent<FeuilleDeRouteEvent>, rows: Rows) => {
  rows.put(RevisionDesFeuilles, { region, revision: Number(revision) });
};

export const feuillesDeRoute = projection<FeuilleDeRouteEvent>({
  name: 'feuilles-de-route@2',
  category: 'feuillesDeRoute',
  tables: [LigneFeuilleDeRoute, LigneAction, LigneRealisation, RevisionDesFeuilles],
  on: {
    'FeuilleDeRouteAdoptee.v1': (event, rows) => {
      const { region, periode, adopteeLe, actions } = event.data;
      const jamais = { reviseeLe: null, motifDeRevision: null };
      rows.put(LigneFeuilleDeRoute, { region, periode, version: 1, adopteeLe, ...jamais });
      inscrire(event.data, actions, rows);
      suivre(event, rows);
    },
    'FeuilleDeRouteRevisee.v1': (event, rows) => {
      const { region, periode, version, motif, actions, retirees, reviseeLe } = event.data;
      rows.patch(LigneFeuilleDeRoute, { region, periode }, { version, reviseeLe, motifDeRevision: motif });
      for (const code of retirees) rows.remove(LigneAction, { region, periode, code });
      inscrire(event.data, actions, rows);
      suivre(event, rows);
    },
    'ActionRealisee.v1': (event, rows) => {
      const { region, periode, action: code, realiseeLe } = event.data;
      rows.put(LigneRealisation, { region, periode, code, realiseeLe });
      suivre(event, rows);
    },
  },
});
