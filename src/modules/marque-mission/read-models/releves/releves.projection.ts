import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type {
  ReleveDesigne,
  ReleveEvent,
  RetraitementAnnule,
  RetraitementImpossible,
} from '../../releve/releve.events';
import { LigneReleve } from './releves.entity';
import { LigneRetraitement } from './retraitements.entity';

const cle = ({ code, territoire, periode }: ReleveDesigne): ReleveDesigne => ({ code, territoire, periode });

const suivre = ({ data, revision }: StreamedEvent<ReleveEvent>, rows: Rows, change: Partial<LigneReleve> = {}) => {
  rows.patch(LigneReleve, cle(data), { ...change, revision: Number(revision) });
};

const finir = (
  event: StreamedEvent<RetraitementImpossible | RetraitementAnnule>,
  rows: Rows,
  etat: 'impossible' | 'annule',
) => {
  rows.patch(LigneRetraitement, { ...cle(event.data), rang: event.data.rang }, { etat });
  suivre(event, rows);
};

/** Readings, and the restatements of those that are published. */
export const releves = projection<ReleveEvent>({
  name: 'releves@1',
  category: 'releve',
  tables: [LigneReleve, LigneRetraitement],
  on: {
    'ReleveCalcule.v1': ({ data, revision }, rows) => {
      rows.put(LigneReleve, { ...data, etat: 'calcule', valideLe: null, publieLe: null, revision: Number(revision) });
    },
    'ReleveValide.v1': (event, rows) => {
      suivre(event, rows, { etat: 'valide', valideLe: event.data.valideLe });
    },
    'RelevePublie.v1': (event, rows) => {
      suivre(event, rows, { etat: 'publie', publieLe: event.data.publieLe });
    },
    'RetraitementDemande.v1': (event, rows) => {
      const { rang, version, demandeLe } = event.data;
      rows.put(LigneRetraitement, { ...cle(event.data), rang, etat: 'en-cours', version, demandeLe });
      suivre(event, rows);
    },
    'RetraitementCalcule.v1': (event, rows) => {
      const { rang, position, valeurPubliee, ecartDeRecalcul, effetDefinition, effetFaitsTardifs } = event.data;
      const { faitsTardifs, valeur } = event.data;
      const effets = { valeurPubliee, ecartDeRecalcul, effetDefinition, effetFaitsTardifs, faitsTardifs };
      rows.patch(LigneRetraitement, { ...cle(event.data), rang }, { etat: 'calcule', ...effets, valeur, position });
      suivre(event, rows);
    },
    'RetraitementImpossible.v1': (event, rows) => {
      finir(event, rows, 'impossible');
    },
    'RetraitementAnnule.v1': (event, rows) => {
      finir(event, rows, 'annule');
    },
  },
});
