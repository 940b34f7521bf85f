import { Injectable, Logger, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DomainError } from '#libs/event-sourcing';
import type { IdentifiedRequest } from '#libs/http';
import { estAuditeur } from '#modules/habilitations';
import { demandeInscrite } from './demande-inscrite';

const INSCRIPTION = `insert into acces.consultations
  (mandat_id, auditeur_id, territoire, methode, route, chemin, parametres, refusee, code)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning numero`;

/** Records what auditors ask. */
@Injectable()
export class ConsultationsDesAuditeurs {
  private readonly logger = new Logger('Consultations');

  constructor(private readonly source: DataSource) {}

  /**
   * Records a request of an auditor before it is answered, and notes on it the number of its record. Throws a 503 when it cannot:
   * nothing is read without a trace. `refus`: why it will be refused at once.
   */
  async inscrire(request: IdentifiedRequest, refus?: DomainError): Promise<void> {
    const { actor, mandateId = null } = request;
    if (!actor || !estAuditeur(actor)) return;
    const { methode, route, chemin, parametres } = demandeInscrite(request);
    const { personneId, territoire } = actor;
    const demande = [mandateId, personneId, territoire, methode, route, chemin, parametres];
    try {
      const [ligne] = await this.source.query<{ numero: string }[]>(INSCRIPTION, [
        ...demande,
        refus !== undefined,
        refus?.code ?? null,
      ]);
      if (ligne) request.recordNumber = ligne.numero;
    } catch (error) {
      this.logger.error(error);
      throw new ServiceUnavailableException({
        code: 'consultation-non-inscrite',
        detail: 'Cette demande n’a pas pu être inscrite, et rien n’est lu sans l’être : renvoyez-la dans un instant.',
      });
    }
  }
}
