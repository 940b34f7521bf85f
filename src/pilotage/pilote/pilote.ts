import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Journal, positionOf } from '#libs/event-sourcing';
import {
  COHORTE,
  evaluerA,
  MOUVEMENTS_DE_LA_COHORTE,
  positionDeLEvaluation,
  QUOTAS_DE_LA_COHORTE,
  type CohorteLue,
  type MouvementsDuMois,
  type QuotaLu,
} from '#modules/pme-digitale';
import { LECTURE } from '../mesures/lecture';
import { moindre, provenancesDe, type Provenance } from '../provenance';
import { publierLEvaluation, type EvaluationPubliee } from './publier-l-evaluation';
import { publierLaCohorte, type CohortePubliee } from './publier-la-cohorte';

export const LECTURES_DU_PILOTE: readonly string[] = [...COHORTE.projections, ...MOUVEMENTS_DE_LA_COHORTE.projections];

export interface TableauDuPilote {
  /** The cohort that was opened last; null before the first. */
  readonly cohorte: CohortePubliee | null;
  /** Null while nobody is compared with anybody. */
  readonly evaluation: EvaluationPubliee | null;
  readonly provenance: Provenance | undefined;
}

@Injectable()
export class PiloteDeLaCohorte {
  constructor(
    private readonly source: DataSource,
    private readonly journal: Journal,
  ) {}

  async lire(): Promise<TableauDuPilote> {
    const lue = await this.lireLaCohorte();
    const { cohorte, provenance } = lue;
    const evaluation =
      cohorte && provenance ? await this.evaluer(cohorte.experimentationId, provenance.position) : null;
    return { ...lue, evaluation };
  }

  /** Reads the cohort in one snapshot of the database. */
  private lireLaCohorte(): Promise<Omit<TableauDuPilote, 'evaluation'>> {
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

  /** Results are those of one position, that of the mission's evaluation: two of them would tell of who answered in between. */
  private async evaluer(experimentationId: string, lues: bigint): Promise<EvaluationPubliee | null> {
    const jusquA = positionOf(lues);
    const evalueeA = await positionDeLEvaluation(this.journal, experimentationId, jusquA);
    const evaluation = await evaluerA(this.journal, experimentationId, evalueeA ?? jusquA);
    return evaluation && publierLEvaluation(evaluation, evalueeA !== null);
  }
}
