import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Journal, type GlobalPosition } from '#libs/event-sourcing';
import { CodeParameter, Question } from '#libs/http';
import { permise } from '#modules/habilitations';
import type { Experimentation } from '../../experimentation/experimentation';
import { ExperimentationInconnue } from '../../experimentation/experimentation.errors';
import { EvaluationDExperimentation } from './evaluation.answer';
import { EvaluationDExperimentationReservee, PositionNonAtteinte } from './evaluation.errors';
import { PositionDeLEvaluation } from './evaluation.query';
import { evaluerA, lireCohorteA, type EvaluationDeCohorte } from './evaluation-de-cohorte';
import { INDICATEURS } from './indicateurs';
import { RESERVE_DE_L_EVALUATION } from './reserve';

const lectureNationale = permise(
  { FR: ['mission.pilote', 'mission.lecteur', 'auditeur'] },
  EvaluationDExperimentationReservee,
);

const suiteDe = ({ etat, groupes }: Experimentation): string | null => {
  if (etat === 'ouverte') return 'Mission : démarrer l’expérimentation, puis figer les groupes de comparaison.';
  if (etat !== 'en-cours') return null;
  return groupes
    ? 'Mission : dire l’expérimentation évaluée, quand les déclarations d’un an après sont faites.'
    : 'Mission : figer les groupes de comparaison, avant que des résultats soient connus.';
};

const montrer = ({ groupes, refaits, comparaison }: EvaluationDeCohorte) => {
  const { admises, attente, promues, indicateurs } = comparaison;
  const { figesLe, position } = groupes;
  return {
    groupes: { figesLe, position, refaits, admises, attente, promues },
    indicateurs: indicateurs.map((un) => {
      const { unite, statistique } = INDICATEURS[un.indicateur];
      return { ...un, unite, statistique };
    }),
  };
};

@ApiTags('PME digitale')
@Controller('api/v1/experimentations')
export class EvaluationDExperimentationController {
  constructor(private readonly journal: Journal) {}

  /** L'évaluation : admises et liste d'attente, avant et après, calculée des faits jusqu'à une position. Mission, auditeurs. */
  @Question(':experimentationId/evaluation', lectureNationale)
  @ApiOkResponse({ type: EvaluationDExperimentation })
  @ApiParam({ name: 'experimentationId', example: 'PME-DIGITALE-2026' })
  async lire(
    @Param('experimentationId', new CodeParameter(40)) experimentationId: string,
    @Query() demande: PositionDeLEvaluation,
  ): Promise<EvaluationDExperimentation> {
    const position = await this.placer(demande.position);
    const lue = await lireCohorteA(this.journal, experimentationId, position);
    if (!lue) throw new ExperimentationInconnue();
    const evaluation = await evaluerA(this.journal, experimentationId, position);
    return {
      experimentationId,
      position,
      ...(evaluation ? montrer(evaluation) : { groupes: null, indicateurs: [] }),
      reserve: RESERVE_DE_L_EVALUATION,
      suite: suiteDe(lue.cohorte),
    };
  }

  private async placer(demandee: string | undefined): Promise<GlobalPosition> {
    const { position: derniere } = await this.journal.head();
    if (demandee === undefined) return derniere;
    const position = await this.journal.locate(demandee as GlobalPosition);
    if (position === undefined || position > derniere) throw new PositionNonAtteinte();
    return position;
  }
}
