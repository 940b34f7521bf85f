import { Injectable } from '@nestjs/common';
import { EventStore, load } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { LiensPersonnels } from '#modules/messages';
import {
  conventionPret,
  lienPresente,
  statutDuLien,
  type ConventionPret,
  type Lien,
  type StatutDuLien,
} from '#modules/pme-digitale';
import { Clock } from '../../composition/clock';
import { lireLien } from './lien.parameter';

export interface PretMontre {
  readonly convention: ConventionPret;
  readonly lien: Lien;
  readonly statut: StatutDuLien;
}

/** What a link shows to whoever has it. */
@Injectable()
export class MonPret {
  constructor(
    private readonly store: EventStore,
    private readonly liens: LiensPersonnels,
    private readonly clock: Clock,
  ) {}

  /** Undefined for a link that was never made, whatever is wrong with it. */
  async lire(presente: unknown): Promise<PretMontre | undefined> {
    const lu = lireLien(presente);
    if (!lu || !(await this.liens.reconnait({ objet: lu.conventionId, numero: lu.numero }, lu.secret)))
      return undefined;
    const { state: convention } = await load(this.store, conventionPret, lu.conventionId);
    const lien = lienPresente(convention, lu.numero);
    if (!convention || !lien) return undefined;
    const statut = statutDuLien(convention, lien, dateDeParis(this.clock.now().toISOString()));
    return { convention, lien, statut };
  }
}
