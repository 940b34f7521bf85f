import { Controller, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, AskedUnder, Page, UnderMandate } from '#libs/http';
import { DecisionsARejuger } from '../../../audit/rejugement/decisions-a-rejuger';
import { auditDuPays } from '../../../audit/rejugement/rejugement.controller';
import type { Vue } from '../../vue';
import { pageDuRejugement } from './rejugement.page';
import { RejugementDemande } from './rejugement.query';

const TAILLE = 100;

@ApiExcludeController()
@Controller('audit/rejugement')
export class PageDuRejugementController {
  constructor(private readonly decisions: DecisionsARejuger) {}

  @Page('')
  @AskedUnder(auditDuPays)
  async rejuger(
    @Query() demande: RejugementDemande,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<Vue> {
    const { lancer, ...periode } = demande;
    const rejugees = lancer && (await this.decisions.rejuger({ ...periode, taille: TAILLE }, { actor, mandatId }));
    return pageDuRejugement(demande, rejugees);
  }
}
