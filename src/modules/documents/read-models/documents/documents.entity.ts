import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { MOTIFS_D_EFFACEMENT } from '../../document/document.events';

/** Un document déposé : à quoi il appartient, et ce que son fait dit de son contenu. */
@Entity({ schema: 'lecture', name: 'documents' })
@Index(['objetId', 'deposeLe'])
@Index(['region', 'deposeLe'])
@Index(['siren'])
export class LigneDocument {
  /**
   * Identifiant du document.
   * @example "0190c5a0-0000-7000-8000-00000000d0c1"
   */
  @PrimaryColumn('text')
  documentId!: string;

  /**
   * Un fichier, ou un texte libre.
   * @example "fichier"
   */
  @ApiProperty({ enum: ['fichier', 'texte'] })
  @Column('text')
  nature!: string;

  /**
   * À quoi le document appartient.
   * @example "dossier-aide"
   */
  @ApiProperty({ enum: ['dossier-aide', 'entreprise'] })
  @Column('text')
  objetNature!: string;

  /**
   * Identifiant du dossier, ou SIREN de l'entreprise.
   * @example "0190c5a0-0000-7000-8000-0000000000d1"
   */
  @Column('text')
  objetId!: string;

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @Column('text')
  siren!: string;

  /**
   * Région du dossier, code Insee ; null pour une entreprise, que voit chaque région où elle a, ou a eu, un établissement.
   * @example "53"
   */
  @Column('text', { nullable: true })
  region!: string | null;

  /**
   * Type du contenu, reconnu à son contenu.
   * @example "application/pdf"
   */
  @Column('text')
  type!: string;

  /**
   * Taille du contenu, en octets.
   * @example 48213
   */
  @Column('integer')
  octets!: number;

  /**
   * SHA-256 du contenu, en hexadécimal.
   * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
   */
  @Column('text')
  empreinte!: string;

  /**
   * Ce que l'antivirus en a dit ; aucun n'est relié aujourd'hui.
   * @example "non-analyse"
   */
  @ApiProperty({ enum: ['sain', 'non-analyse'] })
  @Column('text')
  analyse!: string;

  /**
   * Date du dépôt, calendrier de Paris.
   * @example "2026-02-03"
   */
  @Column('date')
  deposeLe!: string;

  /**
   * Date de l'effacement ; null tant que le contenu est là.
   * @example "2026-04-20"
   */
  @Column('date', { nullable: true })
  effaceLe!: string | null;

  /**
   * Raison de l'effacement ; null tant que le contenu est là.
   * @example "demande-de-la-personne"
   */
  @ApiProperty({ enum: [...MOTIFS_D_EFFACEMENT, null], nullable: true, type: 'string' })
  @Column('text', { nullable: true })
  motifDEffacement!: string | null;

  /**
   * Révision lue, à rappeler dans l'en-tête If-Match.
   * @example 0
   */
  @Column('integer')
  revision!: number;
}
