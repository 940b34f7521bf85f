import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MOTIFS_DE_DATE } from '#modules/habilitations';

/** Une entreprise du registre. */
@Entity({ schema: 'lecture', name: 'entreprises' })
export class FicheEntreprise {
  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @PrimaryColumn('text')
  siren!: string;

  /**
   * Forme juridique : `personne-morale` ou `entrepreneur-individuel`.
   * @example "personne-morale"
   */
  @Column('text')
  forme!: string;

  /**
   * Raison sociale ; absente (null) pour un entrepreneur individuel.
   * @example "Ateliers de l’Odet"
   */
  @Column('text', { nullable: true })
  raisonSociale!: string | null;

  /**
   * Entrepreneur individuel, par son identifiant au coffre des personnes.
   * @example "0190c5a0-0000-7000-8000-000000000001"
   */
  @Column('text', { nullable: true })
  exploitantId!: string | null;

  /**
   * Référencée, puis enrôlée.
   * @example "enrolee"
   */
  @Column('text')
  etat!: 'referencee' | 'enrolee';

  /**
   * Comment l'entreprise est venue au programme ; null avant l'enrôlement.
   * @example "connecteur"
   */
  @Column('text', { nullable: true })
  origine!: string | null;

  /**
   * Code de la campagne à laquelle elle a répondu ; null sans campagne, et avant l'enrôlement.
   * @example "BZH-2026-SALON-01"
   */
  @Column('text', { nullable: true })
  codeOrigine!: string | null;

  /**
   * Date de l'enrôlement ; null avant lui.
   * @example "2026-01-15"
   */
  @Column('date', { nullable: true })
  enroleeLe!: string | null;

  /**
   * Jour où l'enrôlement a été enregistré, calendrier de Paris ; null avant.
   * @example "2026-01-16"
   */
  @Column('date', { nullable: true })
  enrolementEnregistreLe!: string | null;

  /**
   * Pourquoi il l'a été bien après sa date ; null si l'écart n'en demande pas, ou pour les plus anciens.
   * @example "saisie-differee"
   */
  @ApiProperty({ enum: [...MOTIFS_DE_DATE, null], nullable: true, type: 'string' })
  @Column('text', { nullable: true })
  motifDeDateDEnrolement!: string | null;

  /**
   * Entreprise unique que l'entreprise forme d'abord à elle seule, et dont l'identifiant lui reste ; null avant l'enrôlement.
   * @example "0190c5a0-0000-7000-8000-0000000000e1"
   */
  @Column('text', { nullable: true })
  entrepriseUniqueId!: string | null;

  /**
   * Date à laquelle l'entreprise a cessé ; null si elle vit.
   * @example "2026-06-30"
   */
  @Column('date', { nullable: true })
  cesseeLe!: string | null;

  /**
   * Jour où l'acte qui la constate a été enregistré, calendrier de Paris ; null avant.
   * @example "2026-07-15"
   */
  @Column('date', { nullable: true })
  cessationEnregistreeLe!: string | null;

  /**
   * Pourquoi il l'a été bien après sa date ; null si l'écart n'en demande pas, ou pour les plus anciens.
   * @example "saisie-differee"
   */
  @ApiProperty({ enum: [...MOTIFS_DE_DATE, null], nullable: true, type: 'string' })
  @Column('text', { nullable: true })
  motifDeDateDeCessation!: string | null;

  /**
   * Comment elle a cessé ; null si elle vit.
   * @example "absorption"
   */
  @Column('text', { nullable: true })
  motifDeCessation!: string | null;

  /**
   * Catégorie de PME : micro, petite, moyenne ou hors-pme ; null tant que sa taille est à compléter.
   * @example "petite"
   */
  @Column('text', { nullable: true })
  categoriePme!: string | null;

  /**
   * Clôture de l'exercice dont la catégorie découle ; null tant qu'aucun n'est déclaré.
   * @example "2025-12-31"
   */
  @Column('date', { nullable: true })
  exerciceClosLe!: string | null;

  /**
   * Révision lue, à rappeler dans l'en-tête If-Match.
   * @example 1
   */
  @Column('integer')
  revision!: number;
}
