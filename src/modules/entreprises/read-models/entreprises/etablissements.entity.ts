import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { MOTIFS_DE_DATE } from '#modules/habilitations';

/** Un établissement d'une entreprise du registre. */
@Entity({ schema: 'lecture', name: 'etablissements' })
@Index(['siren', 'rang'])
export class FicheEtablissement {
  /**
   * SIRET de l'établissement.
   * @example "55208131766522"
   */
  @PrimaryColumn('text')
  siret!: string;

  /**
   * SIREN de son entreprise.
   * @example "552081317"
   */
  @Column('text')
  siren!: string;

  /**
   * Rang dans l'ordre où les établissements de l'entreprise ont été connus.
   * @example 0
   */
  @Column('integer')
  rang!: number;

  /**
   * Région de l'établissement, code Insee.
   * @example "53"
   */
  @Column('text')
  region!: string;

  /**
   * Commune, code Insee ; null tant qu'elle est à compléter.
   * @example "29232"
   */
  @Column('text', { nullable: true })
  commune!: string | null;

  /**
   * Activité, code NAF ; null tant qu'elle est à compléter.
   * @example "62.01Z"
   */
  @Column('text', { nullable: true })
  naf!: string | null;

  /**
   * Version de la nomenclature de ce code ; null tant qu'elle est à compléter.
   * @example "naf-rev-2"
   */
  @Column('text', { nullable: true })
  nomenclature!: string | null;

  /**
   * Dernier jour de l'établissement à ce lieu ; null s'il est ouvert.
   * @example "2026-03-02"
   */
  @Column('date', { nullable: true })
  fermeLe!: string | null;

  /**
   * Jour où l'acte de fermeture ou de transfert a été enregistré, calendrier de Paris ; null avant.
   * @example "2026-03-02"
   */
  @Column('date', { nullable: true })
  fermetureEnregistreeLe!: string | null;

  /**
   * Pourquoi il l'a été bien après sa date ; null si l'écart n'en demande pas, ou pour les plus anciens.
   * @example "saisie-differee"
   */
  @ApiProperty({ enum: [...MOTIFS_DE_DATE, null], nullable: true, type: 'string' })
  @Column('text', { nullable: true })
  motifDeDateDeFermeture!: string | null;
}
