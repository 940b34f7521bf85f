import { Matches } from 'class-validator';
import { IsCalendarDate } from '#libs/http';

export class AvenantBody {
  /**
   * Empreinte SHA-256 du contenu de la convention, telle qu'elle est lue.
   * @example "4f1c1f6a7f0b7cb2d2c8f1f2a5bb1d9b3c1a3a3c1c9c24c2b9e27f6f8c3d1e5a"
   */
  @Matches(/^[0-9a-f]{64}$/, { message: 'une empreinte SHA-256 (64 chiffres hexadécimaux) est attendue.' })
  empreinte!: string;

  /**
   * Empreinte SHA-256 de l'avenant signé, que l'employeur et le salarié gardent.
   * @example "9b74c9897bac770ffc029102a200c5de8f1f2a5bb1d9b3c1a3a3c1c9c24c2b9e"
   */
  @Matches(/^[0-9a-f]{64}$/, { message: 'une empreinte SHA-256 (64 chiffres hexadécimaux) est attendue.' })
  empreinteDeLAvenant!: string;

  /**
   * Jour où l'avenant est signé.
   * @example "2026-06-30"
   */
  @IsCalendarDate()
  signeLe!: string;
}
