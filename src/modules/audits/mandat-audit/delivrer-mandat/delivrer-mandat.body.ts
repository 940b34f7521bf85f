import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { REGIONS } from '#libs/france';
import { CodesField, IsCalendarDate, UuidField } from '#libs/http';
import { MODULES_AUDITABLES, type ModuleAuditable } from '../../modules-auditables';
import { OBJETS_D_AUDIT, type ObjetDAudit } from '../mandat-audit.events';

const TERRITOIRES = ['FR', ...Object.keys(REGIONS).sort()];

export class MandatDAuditBody {
  /**
   * Personne qui reçoit le mandat.
   * @example "0190c5a0-0000-7000-8000-0000000000a9"
   */
  @UuidField()
  auditeurId!: string;

  /**
   * Objet de l'audit.
   * @example "controle-d-une-region"
   */
  @IsIn(OBJETS_D_AUDIT)
  @ApiProperty({ enum: OBJETS_D_AUDIT })
  objet!: ObjetDAudit;

  /**
   * Territoire dont les faits se lisent : FR, ou une région par son code INSEE.
   * @example "53"
   */
  @IsIn(TERRITOIRES)
  @ApiProperty({ enum: TERRITOIRES })
  territoire!: string;

  /**
   * Modules dont l'auditeur lit les faits, et les questions.
   * @example ["aides-regionales", "entreprises"]
   */
  @CodesField(MODULES_AUDITABLES, 'au moins un module est attendu.')
  modules!: ModuleAuditable[];

  /**
   * Premier jour d'enregistrement des faits à lire, calendrier de Paris. Ce qui est aujourd'hui ne se lit qu'un jour de cette période.
   * @example "2017-03-07"
   */
  @IsCalendarDate()
  faitsDu!: string;

  /**
   * Dernier jour d'enregistrement des faits à lire.
   * @example "2099-12-31"
   */
  @IsCalendarDate()
  faitsAu!: string;

  /**
   * Premier jour du mandat, aujourd'hui au plus tôt.
   * @example "2026-12-01"
   */
  @IsCalendarDate()
  du!: string;

  /**
   * Dernier jour du mandat, douze mois après le premier au plus tard.
   * @example "2027-02-26"
   */
  @IsCalendarDate()
  au!: string;
}
