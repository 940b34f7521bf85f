import { ApiProperty } from '@nestjs/swagger';
import { Column } from 'typeorm';
import { MOTIFS_DE_DATE } from '#modules/habilitations';
import { DemandeDeposee } from './demande-deposee.entity';

/** Ce que la décision ajoute au dépôt : ses dates, et ce qui l'a précédée. */
export abstract class DossierDecide extends DemandeDeposee {
  /**
   * Date de l'accord ou du refus ; null avant la décision.
   * @example "2026-04-20"
   */
  @Column('date', { nullable: true })
  decideLe!: string | null;

  /**
   * Jour où cette décision a été enregistrée, calendrier de Paris ; null avant elle.
   * @example "2026-05-04"
   */
  @Column('date', { nullable: true })
  decisionEnregistreeLe!: string | null;

  /**
   * Pourquoi elle l'a été bien après sa date ; null si l'écart n'en demande pas, ou pour les plus anciennes.
   * @example "acte-sur-papier"
   */
  @ApiProperty({ enum: [...MOTIFS_DE_DATE, null], nullable: true, type: 'string' })
  @Column('text', { nullable: true })
  motifDeDateDeDecision!: string | null;

  /**
   * Jour où l'entreprise a été informée par écrit de l'aide et du règlement de minimis ; null avant l'accord, ou pour les plus anciens.
   * @example "2026-04-17"
   */
  @Column('date', { nullable: true })
  informeeLe!: string | null;

  /**
   * Jour où elle a déclaré les aides de minimis qu'elle a reçues ; null sans déclaration.
   * @example "2026-02-01"
   */
  @Column('date', { nullable: true })
  declarationLe!: string | null;

  /**
   * Règle qui a dispensé de cette déclaration ; null quand elle a été faite.
   * @example "registre-de-trois-ans"
   */
  @Column('text', { nullable: true })
  dispenseDeDeclaration!: string | null;
}
