import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { EventStore, load, type Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { AskedBy, Question, SIREN } from '#libs/http';
import { lecture } from '#modules/habilitations';
import { detientLeStatutAu, statutAu } from '../../statut-pme-digitale/statut-au';
import { statutPmeDigitale } from '../../statut-pme-digitale/statut-pme-digitale';
import { StatutInconnu } from '../../statut-pme-digitale/statut-pme-digitale.errors';
import { suiteDuStatut } from '../suite-du-statut';
import { StatutDUneEntreprise } from './statut-d-une-entreprise.answer';
import { JourDuStatut } from './statut-d-une-entreprise.query';

@ApiTags('PME digitale')
@Controller('api/v1/entreprises/:siren/statut-pme-digitale')
export class StatutDUneEntrepriseController {
  constructor(private readonly store: EventStore) {}

  /** Le statut d'une entreprise un jour donné, lu dans les faits eux-mêmes. L'entreprise, sa région, la mission, les auditeurs. */
  @Question('', lecture)
  @ApiOkResponse({ type: StatutDUneEntreprise })
  @ApiParam({ name: 'siren', example: '552081317' })
  async lire(
    @Param('siren', SIREN) siren: string,
    @Query() { au = dateDeParis(new Date().toISOString()) }: JourDuStatut,
    @AskedBy() actor: Actor,
  ): Promise<StatutDUneEntreprise> {
    const { state, revision } = await load(this.store, statutPmeDigitale, siren);
    if (!state || !statutPmeDigitale.isVisibleTo(state, actor)) throw new StatutInconnu();
    return {
      siren,
      au,
      detenu: detientLeStatutAu(state, au),
      statut: statutAu(state, au),
      passages: [...state.passages],
      suite: suiteDuStatut(state.etat),
      revision: Number(revision),
    };
  }
}
