import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { SELON, type Selon } from '../../../audit/chronologie/replis';
import { MomentSaisi } from '../jour-saisi';

const SelonChoisi = (): PropertyDecorator => IsIn(SELON, { message: 'enregistrement ou droit est attendu.' });

/** A state: at a day, an instant or a position that is typed, or at the rank of one of the days on which facts are. */
export class EtatDemande {
  @MomentSaisi()
  le?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  rang?: number;

  @SelonChoisi()
  selon: Selon = 'enregistrement';
}

/** Two states. */
export class ComparaisonDemandee {
  @MomentSaisi()
  de?: string;

  @SelonChoisi()
  deSelon: Selon = 'enregistrement';

  @MomentSaisi()
  a?: string;

  @SelonChoisi()
  aSelon: Selon = 'enregistrement';
}
