import { Transform } from 'class-transformer';
import { IsOptional, Matches } from 'class-validator';

const EN_TEXTE = /^[^]{0,4000}$/;

/** What the form of a session sends. */
export class SessionBody {
  /** Whatever was pasted: what is no token is refused as a token that is not valid. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @Matches(EN_TEXTE, { message: 'un jeton est attendu.' })
  jeton!: string;

  /** The page that was asked for. */
  @IsOptional()
  @Matches(EN_TEXTE, { message: 'une adresse est attendue.' })
  vers?: string;
}
