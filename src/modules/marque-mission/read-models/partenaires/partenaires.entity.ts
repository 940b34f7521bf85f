import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  NATURES_DE_PARTENAIRE,
  ORIGINES_DE_PARTENAIRE,
  type OrigineDePartenaire,
} from '../../partenaire/partenaire.events';

export const ETATS_DE_PARTENAIRE = ['actif', 'sorti'] as const;

/** Un partenaire de l'annuaire. */
@Entity({ schema: 'lecture', name: 'partenaires' })
@Index(['etat', 'nom'])
export class LignePartenaire {
  /**
   * SIREN du partenaire.
   * @example "130022718"
   */
  @PrimaryColumn('text')
  siren!: string;

  /**
   * Nature du partenaire.
   * @example "chambre-consulaire"
   */
  @ApiProperty({ enum: NATURES_DE_PARTENAIRE })
  @Column('text')
  nature!: string;

  /**
   * Nom officiel.
   * @example "Chambre de commerce et d’industrie de Bretagne"
   */
  @Column('text')
  nom!: string;

  /**
   * Où il agit : FR, ou une région par son code INSEE.
   * @example "53"
   */
  @Column('text')
  territoire!: string;

  /**
   * Ce qui l'a amené au programme ; null quand son enregistrement date d'avant qu'on le demande.
   * @example "region"
   */
  @ApiProperty({ enum: ORIGINES_DE_PARTENAIRE, nullable: true })
  @Column('text', { nullable: true })
  origine!: OrigineDePartenaire | null;

  /**
   * Actif, ou sorti du programme.
   * @example "actif"
   */
  @ApiProperty({ enum: ETATS_DE_PARTENAIRE })
  @Column('text')
  etat!: (typeof ETATS_DE_PARTENAIRE)[number];

  /**
   * Jour de son enregistrement.
   * @example "2026-01-19"
   */
  @Column('date')
  enregistreLe!: string;

  /**
   * Jour de sa sortie ; null tant qu'il est actif.
   * @example "2026-11-30"
   */
  @Column('date', { nullable: true })
  sortiLe!: string | null;

  /**
   * Rang de la version de la charte qu'il a signée ; null sans signature.
   * @example 1
   */
  @Column('integer', { nullable: true })
  versionSignee!: number | null;

  /**
   * SHA-256 du texte qu'il a signé ; null sans signature.
   * @example "37708ce3746d269ccd05d9a297b3b4b86328d0f95fc458dc388bbb2ca12adb2f"
   */
  @Column('text', { nullable: true })
  empreinteSignee!: string | null;

  /**
   * Jour de sa signature ; null sans signature.
   * @example "2026-01-26"
   */
  @Column('date', { nullable: true })
  signeeLe!: string | null;
}

/** The version of each charter in force. */
@Entity({ schema: 'lecture', name: 'chartes_en_vigueur' })
export class CharteEnVigueur {
  @PrimaryColumn('text')
  nature!: string;

  @Column('text')
  empreinte!: string;
}
