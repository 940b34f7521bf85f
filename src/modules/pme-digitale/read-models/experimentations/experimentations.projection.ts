import type { RecordedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import {
  AXES,
  type Axe,
  type Candidature,
  type ExperimentationEvent,
  type Plafond,
} from '../../experimentation/experimentation.events';
import { LigneExperimentation } from './experimentations.entity';
import { LigneQuota } from './quotas.entity';

interface DeLaCohorte {
  readonly experimentationId: string;
}

/** Every fact of the stream shows its revision. */
const suivre = (
  { data: { experimentationId }, revision }: Pick<RecordedEvent, 'revision'> & { readonly data: DeLaCohorte },
  rows: Rows,
  change: Partial<LigneExperimentation> = {},
) => {
  rows.patch(LigneExperimentation, { experimentationId }, { ...change, revision: Number(revision) });
};

interface Mouvement {
  readonly admises?: number;
  readonly enAttente?: number;
}

/** On the cohort and on its three quotas. */
const compter = (candidature: Candidature & DeLaCohorte, rows: Rows, mouvement: Mouvement) => {
  const { experimentationId } = candidature;
  rows.add(LigneExperimentation, { experimentationId }, mouvement);
  for (const axe of AXES) rows.add(LigneQuota, { experimentationId, axe, code: candidature[axe] }, mouvement);
};

const poser = (experimentationId: string, axe: Axe, plafonds: readonly Plafond[], rows: Rows) => {
  for (const { code, plafond } of plafonds)
    rows.put(LigneQuota, { experimentationId, axe, code, plafond, admises: 0, enAttente: 0 });
};

/** Cohorts with their places and quotas. */
export const experimentations = projection<ExperimentationEvent>({
  name: 'experimentations@2',
  tables: [LigneExperimentation, LigneQuota],
  on: {
    'ExperimentationOuverte.v1': ({ data, revision }, rows) => {
      const { experimentationId, places, plafonds, nomenclature, ouverteLe } = data;
      const vide = { admises: 0, enAttente: 0, sorties: 0, promotions: 0 };
      rows.put(LigneExperimentation, {
        experimentationId,
        etat: 'ouverte',
        places,
        nomenclature,
        ouverteLe,
        ...vide,
        revision: Number(revision),
      });
      poser(experimentationId, 'region', plafonds.regions, rows);
      poser(experimentationId, 'taille', plafonds.tailles, rows);
      poser(experimentationId, 'secteur', plafonds.secteurs, rows);
    },
    'QuotaFixe.v1': (event, rows) => {
      const { experimentationId, axe, code, plafond } = event.data;
      rows.patch(LigneQuota, { experimentationId, axe, code }, { plafond });
      suivre(event, rows);
    },
    'PlacesFixees.v1': (event, rows) => {
      suivre(event, rows, { places: event.data.places });
    },
    'EntrepriseAdmise.v1': (event, rows) => {
      compter(event.data, rows, { admises: 1 });
      suivre(event, rows);
    },
    'EntrepriseMiseEnAttente.v1': (event, rows) => {
      compter(event.data, rows, { enAttente: 1 });
      suivre(event, rows);
    },
    'EntreprisePromue.v1': (event, rows) => {
      const { experimentationId } = event.data;
      compter(event.data, rows, { admises: 1, enAttente: -1 });
      rows.add(LigneExperimentation, { experimentationId }, { promotions: 1 });
      suivre(event, rows);
    },
    'EntrepriseSortie.v1': (event, rows) => {
      const { experimentationId, numero } = event.data;
      compter(event.data, rows, numero === null ? { enAttente: -1 } : { admises: -1 });
      rows.add(LigneExperimentation, { experimentationId }, { sorties: 1 });
      suivre(event, rows);
    },
    'EntrepriseEcartee.v1': (event, rows) => {
      suivre(event, rows);
    },
    'ExperimentationDemarree.v1': (event, rows) => {
      suivre(event, rows, { etat: 'en-cours', demarreeLe: event.data.demarreeLe });
    },
    'GroupesDeComparaisonFiges.v1': (event, rows) => {
      suivre(event, rows, { groupesFigesLe: event.data.figesLe });
    },
    'ExperimentationEvaluee.v1': (event, rows) => {
      suivre(event, rows, { etat: 'evaluee', evalueeLe: event.data.evalueeLe });
    },
    'ExperimentationClose.v1': (event, rows) => {
      suivre(event, rows, { etat: 'close', closeLe: event.data.closeLe });
    },
  },
});
