import { ApiProperty } from '@nestjs/swagger';
import { IsIn, ValidateBy } from 'class-validator';
import { lireMoment, MOMENT_ATTENDU } from './moment';
import { SELON, type Selon } from './replis';

const IsMoment = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isMoment',
      validator: { validate: (texte) => typeof texte === 'string' && lireMoment(texte) !== undefined },
    },
    { message: MOMENT_ATTENDU },
  );

export class DateDUnEtat {
  /**
   * Jour à la fin duquel l'état est demandé (calendrier de Paris), instant en temps universel, ou position parmi tous les faits.
   * @example "2026-06-15"
   */
  @IsMoment()
  le!: string;

  /**
   * Tel qu'il était connu une fois enregistré (enregistrement), ou tel qu'il compte en droit un jour (droit).
   * @example "enregistrement"
   */
  @IsIn(SELON)
  @ApiProperty({ enum: SELON, required: false, default: 'enregistrement' })
  selon: Selon = 'enregistrement';
}

export class DeuxEtats {
  /**
   * Le premier : un jour (à sa fin, calendrier de Paris), un instant en temps universel, ou une position parmi tous les faits.
   * @example "2026-06-15"
   */
  @IsMoment()
  de!: string;

  /**
   * Le premier, tel que connu (enregistrement) ou tel qu'il compte (droit).
   * @example "enregistrement"
   */
  @IsIn(SELON)
  @ApiProperty({ enum: SELON, required: false, default: 'enregistrement' })
  deSelon: Selon = 'enregistrement';

  /**
   * Le second : un jour, un instant ou une position.
   * @example "2026-06-30"
   */
  @IsMoment()
  a!: string;

  /**
   * Le second, tel que connu (enregistrement) ou tel qu'il compte (droit).
   * @example "droit"
   */
  @IsIn(SELON)
  @ApiProperty({ enum: SELON, required: false, default: 'enregistrement' })
  aSelon: Selon = 'enregistrement';
}
