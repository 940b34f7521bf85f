import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '#libs/event-sourcing';
import { actorOf, UUID, type IdentifiedRequest } from '#libs/http';
import { permise } from '#modules/habilitations';
import { CoffrePersonnes } from './coffre-personnes';
import { ConsultationNonHabilitee } from './personnes.errors';

export const QUI_CONSULTE = permise(
  {
    FR: ['mission.pilote', 'auditeur'],
    region: ['region.instructeur', 'region.responsable', 'region.gestionnaire-financier'],
  },
  ConsultationNonHabilitee,
);

/** Refuses whoever may not read identities, and records that they tried. */
@Injectable()
export class ConsultationGuard implements CanActivate {
  constructor(private readonly coffre: CoffrePersonnes) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    const request = host.switchToHttp().getRequest<IdentifiedRequest>();
    const actor = actorOf(request);
    try {
      QUI_CONSULTE.check(actor);
    } catch (refus) {
      const { personneId = '' } = request.params as { personneId?: string };
      if (refus instanceof DomainError && UUID.test(personneId))
        await this.coffre.noterRefus(personneId, actor, 'refusée', request.recordNumber);
      throw refus;
    }
    return true;
  }
}
