import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, Question, UnderMandate } from '#libs/http';
import { permise } from '#modules/habilitations';
import { AuditReserve } from '../audit.errors';
import { DecisionsARejuger } from './decisions-a-rejuger';
import { DecisionsRejugees } from './rejugement.answer';
import { PeriodeARejuger } from './rejugement.query';

/** Who runs decisions again. */
export const auditDuPays = permise({ FR: ['mission.pilote', 'auditeur'] }, AuditReserve);

@ApiTags('Audit')
@Controller('api/v1/audit/rejugement')
export class RejugementController {
  constructor(private readonly decisions: DecisionsARejuger) {}

  /** Prend à nouveau les décisions d'une période, sur les faits qui les précédaient, et donne celles qui diffèrent. L'auditeur du pays entier, dans son mandat, et la mission. */
  @Question('', auditDuPays)
  @ApiOkResponse({ type: DecisionsRejugees })
  rejuger(
    @Query() periode: PeriodeARejuger,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<DecisionsRejugees> {
    return this.decisions.rejuger(periode, { actor, mandatId });
  }
}
