import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsCalendarDate, ListOf, SirenField } from '#libs/http';
import { SOURCES_DE_TAILLE, type SourceDeTaille } from '../taille.events';

export class ChiffresBody {
  /**
   * Effectif, en centièmes d'unité de travail annuel : 950 pour 9,5.
   * @example 950
   */
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  effectifCentiemes!: number;

  /**
   * Chiffre d'affaires hors taxes, en centimes d'euro.
   * @example 120000000
   */
  @IsInt()
  @Min(0)
  @Max(1_000_000_000_000_00)
  chiffreDAffairesCentimes!: number;

  /**
   * Total du bilan, en centimes d'euro.
   * @example 80000000
   */
  @IsInt()
  @Min(0)
  @Max(1_000_000_000_000_00)
  totalBilanCentimes!: number;
}

export class ChiffresDUneLieeBody extends ChiffresBody {
  /**
   * SIREN d'une entreprise liée ou partenaire au jour de la clôture. Ses chiffres comprennent ceux des entreprises qui lui sont liées.
   * @example "732829320"
   */
  @SirenField()
  siren!: string;
}

export class TailleBody extends ChiffresBody {
  /**
   * Dernier jour de l'exercice.
   * @example "2025-12-31"
   */
  @IsCalendarDate()
  exerciceClosLe!: string;

  /** Chiffres de chaque entreprise liée ou partenaire ; aucune si l'entreprise est autonome. */
  @IsOptional()
  @ListOf(() => ChiffresDUneLieeBody, 100, { most: '100 entreprises au plus.' })
  liees: ChiffresDUneLieeBody[] = [];

  /**
   * D'où viennent ces chiffres. Une entreprise nouvelle donne une estimation.
   * @example "comptes-annuels"
   */
  @IsIn(SOURCES_DE_TAILLE)
  source!: SourceDeTaille;
}
