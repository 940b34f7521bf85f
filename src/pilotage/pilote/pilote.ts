import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  COHORTE,
  MOUVEMENTS_DE_LA_COHORTE,
  QUOTAS_DE_LA_COHORTE,
  type CohorteLue,
  type MouvementsDuMois,
  type QuotaLu,
} from '#modules/pme-digitale';
import { LECTURE } from '../mesures/lecture';
import { moindre, provenancesDe, type Provenance } from '../provenance';
import { publierLaCohorte, type CohortePubliee } from './publier-la-cohorte';

export const LECTURES_DU_PILOTE: readonly string[] = [...COHORTE.projections, ...MOUVEMENTS_DE_LA_COHORTE.projections];

export interface TableauDuPilote {
  /** The cohort that was opened last; null before the first. */
  readonly cohorte: CohortePubliee | null;
  readonly provenance: Provenance | undefined;
}

@Injectable()
export class PiloteDeLaCohorte {
  constructor(private readonly source: DataSource) {}

  /** Reads the cohort in one snapshot of the database. */
  lire(): Promise<TableauDuPilote> {
    return this.source.transaction('REPEATABLE READ', async (manager) => {
      const provenances = await provenancesDe(manager, LECTURES_DU_PILOTE);
      const provenance = moindre(LECTURES_DU_PILOTE.map((name) => provenances[name]));
      const [cohorte] = await manager.query<CohorteLue[]>(COHORTE.sql(LECTURE));
      if (!cohorte) return { cohorte: null, provenance };
      const { experimentationId } = cohorte;
      const quotas = await manager.query<QuotaLu[]>(QUOTAS_DE_LA_COHORTE.sql(LECTURE), [experimentationId]);
      const mouvements = await manager.query<MouvementsDuMois[]>(MOUVEMENTS_DE_LA_COHORTE.sql(LECTURE), [
        experimentationId,
      ]);
      return { cohorte: publierLaCohorte({ cohorte, quotas, mouvements }), provenance };
    });
  }
}
