import { ApiProperty } from '@nestjs/swagger';
import { ETATS_DE_MANDAT, type EtatDeMandat } from '../../mandat-audit/mandat-audit';
import { LigneMandatDAudit } from './mandats.entity';

/** Un mandat d'audit, et où il en est aujourd'hui. */
export class MandatDAuditSuivi extends LigneMandatDAudit {
  /**
   * Où il en est aujourd'hui.
   * @example "en-cours"
   */
  @ApiProperty({ enum: ETATS_DE_MANDAT })
  etat!: EtatDeMandat;

  /**
   * Ce qui peut être fait ensuite, et par qui ; null quand il ne reste rien à faire.
   * @example "Auditeur : lire les faits de son mandat. Mission : le révoquer."
   */
  suite!: string | null;
}

export const SUITES: Readonly<Record<EtatDeMandat, string | null>> = {
  'a-venir': 'Auditeur : attendre son premier jour. Mission : le révoquer.',
  'en-cours': 'Auditeur : lire les faits de son mandat. Mission : le révoquer.',
  echu: null,
  revoque: null,
};
