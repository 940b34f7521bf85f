import { IsInt, IsPositive, Max } from 'class-validator';
import { ReferenceField } from '#libs/http';

export class RecouvrementDeTropPercuBody {
  /**
   * Référence du titre de recettes : un même encaissement n'est compté qu'une fois.
   * @example "TR-2026-00112"
   */
  @ReferenceField(50)
  reference!: string;

  /**
   * Montant encaissé, en centimes d'euro.
   * @example 8520
   */
  @IsInt()
  @IsPositive()
  @Max(100_000_00)
  montantCentimes!: number;
}
