import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigNumber } from '#libs/projections';

/** Un service subventionné, dans une version du catalogue de sa région. */
@Entity({ schema: 'lecture', name: 'services_subventionnes' })
export class LigneService {
  /**
   * Région, par son code INSEE.
   * @example "53"
   */
  @PrimaryColumn('text')
  region!: string;

  /**
   * Code du service.
   * @example "BOUTIQUE-EN-LIGNE"
   */
  @PrimaryColumn('text')
  code!: string;

  /**
   * Version en vigueur.
   * @example 1
   */
  @Column('integer')
  version!: number;

  /**
   * Intitulé.
   * @example "Création d’une boutique en ligne"
   */
  @Column('text')
  intitule!: string;

  /**
   * Compétence à laquelle il répond.
   * @example "vente-en-ligne"
   */
  @Column('text')
  competence!: string;

  /**
   * Prix minimum hors taxes, en centimes d'euro.
   * @example 100000
   */
  @Column('bigint', { transformer: bigNumber })
  prixMinimumCentimes!: number;

  /**
   * Prix maximum hors taxes, en centimes d'euro.
   * @example 500000
   */
  @Column('bigint', { transformer: bigNumber })
  prixMaximumCentimes!: number;

  /**
   * Part publique, en points de base.
   * @example 5000
   */
  @Column('integer')
  partPubliquePointsDeBase!: number;

  /**
   * Part publique maximale, en centimes d'euro.
   * @example 200000
   */
  @Column('bigint', { transformer: bigNumber })
  plafondCentimes!: number;

  /**
   * Régime d'aide.
   * @example "de-minimis"
   */
  @Column('text')
  regime!: string;

  /**
   * Dispositif dont les enveloppes paient.
   * @example "0190c5a0-0000-7000-8000-00000000d153"
   */
  @Column('text')
  dispositifId!: string;

  /**
   * Jour de l'inscription de cette version.
   * @example "2026-01-12"
   */
  @Column('date')
  inscritLe!: string;

  /**
   * Jour de son retrait ; null tant qu'il est offert.
   * @example "2026-10-01"
   */
  @Column('date', { nullable: true })
  retireLe!: string | null;
}
