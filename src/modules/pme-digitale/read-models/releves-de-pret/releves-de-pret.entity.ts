import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index } from 'typeorm';
import { MoisDuPret } from './mois-du-pret.entity';
import { ETATS_DE_RELEVE_DE_PRET } from './releves-de-pret.etats';

/** Un relevé de prêt. */
@Entity({ schema: 'lecture', name: 'releves_de_pret' })
@Index(['preteuseSiren'])
@Index(['utilisatriceSiren'])
@Index(['preteuseRegion', 'etat', 'mois'])
@Index(['utilisatriceRegion', 'etat', 'mois'])
export class LigneReleveDePret extends MoisDuPret {
  /**
   * Où il en est ; un relevé remplacé reste lisible.
   * @example "saisi"
   */
  @ApiProperty({ enum: ETATS_DE_RELEVE_DE_PRET })
  @Column('text')
  etat!: (typeof ETATS_DE_RELEVE_DE_PRET)[number];

  /**
   * Jour de la saisie.
   * @example "2026-10-02"
   */
  @Column('date')
  saisiLe!: string;

  /**
   * Jour de la validation ; null sans elle.
   * @example "2026-10-05"
   */
  @Column('date', { nullable: true })
  valideLe!: string | null;

  /**
   * Motif de la contestation ; null sans elle.
   * @example "heures-inexactes"
   */
  @Column('text', { nullable: true })
  contestation!: string | null;

  /**
   * Jour de la contestation ; null sans elle.
   * @example "2026-10-05"
   */
  @Column('date', { nullable: true })
  contesteLe!: string | null;

  /**
   * Jour où un autre relevé le remplace ; null avant.
   * @example "2026-10-06"
   */
  @Column('date', { nullable: true })
  remplaceLe!: string | null;

  /**
   * Rang du relevé validé qui compte tant que celui-ci ne l'est pas ; null sans lui.
   * @example 1
   */
  @Column('integer', { nullable: true })
  rangValide!: number | null;

  /**
   * Révision de son flux, à rappeler dans l'en-tête If-Match.
   * @example 1
   */
  @Column('integer')
  revision!: number;
}
