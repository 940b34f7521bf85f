import { Controller } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { dateDeParis } from '#libs/france';
import { Page } from '#libs/http';
import { Clock } from '../../../composition/clock';
import { LECTURES_DU_PILOTE, PiloteDeLaCohorte } from '../../../pilotage';
import type { Vue } from '../../vue';
import { pageDuPilote } from './pilote.page';

/** What is public of the experiment: nobody has to be identified. */
@ApiExcludeController()
@Controller('pilotage/pilote')
export class PagesDuPiloteController {
  constructor(
    private readonly pilote: PiloteDeLaCohorte,
    private readonly clock: Clock,
  ) {}

  @Page('', ...LECTURES_DU_PILOTE)
  async lire(): Promise<Vue> {
    return pageDuPilote(await this.pilote.lire(), dateDeParis(this.clock.now().toISOString()));
  }
}
