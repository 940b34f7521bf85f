import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Un rapport trimestriel publié. */
@Entity({ schema: 'lecture', name: 'rapports' })
export class LigneRapport {
  /**
   * Numéro.
   * @example "RT-2026-T1-1"
   */
  @PrimaryColumn('text')
  numero!: string;

  /**
   * Trimestre.
   * @example "2026-T1"
   */
  @Column('text')
  trimestre!: string;

  /**
   * Rang parmi les rapports du trimestre : le dernier a les derniers relevés.
   * @example 1
   */
  @Column('integer')
  rang!: number;

  /**
   * Relevés qu'il montre.
   * @example 12
   */
  @Column('integer')
  releves!: number;

  /**
   * SHA-256 de son document HTML, en hexadécimal.
   * @example "3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f"
   */
  @Column('text')
  empreinte!: string;

  /**
   * Jour de sa publication.
   * @example "2026-04-10"
   */
  @Column('date')
  publieLe!: string;
}
