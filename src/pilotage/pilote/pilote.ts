import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import { Journal, positionOf } from '#libs/event-sourcing';
import {
  COHORTE,
  DELAI_DES_PRETS,
  evaluerA,
  MOUVEMENTS_DE_LA_COHORTE,
  positionDeLEvaluation,
  PRETS,
  QUOTAS_DE_LA_COHORTE,
  type CohorteLue,
  type DelaiDesPrets,
  type MouvementsDuMois,
  type PretsComptes,
  type QuotaLu,
} from '#modules/pme-digitale';
import { LECTURE } from '../mesures/lecture';
import { moindre, provenancesDe, type Provenance } from '../provenance';
import { publierLEvaluation, type EvaluationPubliee } from './publier-l-evaluation';
import { publierLaCohorte, type CohortePubliee } from './publier-la-cohorte';
import { publierLesPrets, type ChiffresDesPrets } from './publier-les-prets';

export const LECTURES_DU_PILOTE: readonly string[] = [
  ...COHORTE.projections,
  ...MOUVEMENTS_DE_LA_COHORTE.projections,
  ...PRETS.projections,
  ...DELAI_DES_PRETS.projections,
];

export interface TableauDuPilote {
  /** The cohort that was opened last; null before the first. */
  readonly cohorte: CohortePubliee | null;
  /** Loans of every cohort. */
  readonly prets: ChiffresDesPrets;
  /** Null while nobody is compared with anybody. */
  readonly evaluation: EvaluationPubliee | null;
  readonly provenance: Provenance | undefined;
}

const SANS_DELAI: DelaiDesPrets = { prets: 0, effectif: 0, medianeJours: null };

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
      const prets = await this.lireLesPrets(manager);
      if (!cohorte) return { cohorte: null, prets, provenance };
      const { experimentationId } = cohorte;
      const quotas = await manager.query<QuotaLu[]>(QUOTAS_DE_LA_COHORTE.sql(LECTURE), [experimentationId]);
      const mouvements = await manager.query<MouvementsDuMois[]>(MOUVEMENTS_DE_LA_COHORTE.sql(LECTURE), [
        experimentationId,
      ]);
      return { cohorte: publierLaCohorte({ cohorte, quotas, mouvements }), prets, provenance };
    });
  }

  private async lireLesPrets(manager: EntityManager): Promise<ChiffresDesPrets> {
    const prets = await manager.query<PretsComptes[]>(PRETS.sql(LECTURE));
    const [delai = SANS_DELAI] = await manager.query<DelaiDesPrets[]>(DELAI_DES_PRETS.sql(LECTURE));
    return publierLesPrets(prets, delai);
  }

  /** Results are those of one position, that of the mission's evaluation: two of them would tell of who answered in between. */
  private async evaluer(experimentationId: string, lues: bigint): Promise<EvaluationPubliee | null> {
    const jusquA = positionOf(lues);
    const evalueeA = await positionDeLEvaluation(this.journal, experimentationId, jusquA);
    const evaluation = await evaluerA(this.journal, experimentationId, evalueeA ?? jusquA);
    return evaluation && publierLEvaluation(evaluation, evalueeA !== null);
  }
}
