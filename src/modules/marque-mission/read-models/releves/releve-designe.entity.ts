import { PrimaryColumn } from 'typeorm';

/** Ce qui désigne un relevé. */
export abstract class Designe {
  /**
   * Code de l'indicateur.
   * @example "LABELS-EN-VIGUEUR"
   */
  @PrimaryColumn('text')
  code!: string;

  /**
   * FR, ou la région par son code INSEE.
   * @example "FR"
   */
  @PrimaryColumn('text')
  territoire!: string;

  /**
   * Année, trimestre ou mois.
   * @example "2026-T1"
   */
  @PrimaryColumn('text')
  periode!: string;
}
