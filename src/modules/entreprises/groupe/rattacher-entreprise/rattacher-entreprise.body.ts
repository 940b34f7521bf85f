import { IsIn } from 'class-validator';
import { IsCalendarDate, SirenField } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';
import { LIENS_D_UNICITE, type LienDUnicite } from '../groupe.events';

export class RattachementBody extends ActeDateBody {
  /**
   * SIREN d'une entreprise du groupe qu'elle rejoint.
   * @example "732829320"
   */
  @SirenField()
  a!: string;

  /**
   * Ce qui fait d'elles une entreprise unique.
   * @example "majorite-des-voix"
   */
  @IsIn(LIENS_D_UNICITE)
  lien!: LienDUnicite;

  /**
   * Date depuis laquelle elles n'en font qu'une, calendrier de Paris.
   * @example "2026-03-02"
   */
  @IsCalendarDate()
  rattacheeLe!: string;
}
