import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min, ValidateIf } from 'class-validator';
import { NotBefore } from '#libs/http';
import { REGLES } from '../../../audit/rejugement/regles';
import { VideSiAbsent } from '../../vide-si-absent';
import { JourSaisi } from '../jour-saisi';

const CODES = REGLES.map(({ code }) => code);

/** What the form of a second run asks for; `lancer` says that it was sent. */
export class RejugementDemande {
  @JourSaisi()
  du?: string;

  @JourSaisi()
  @NotBefore('du')
  au?: string;

  @JourSaisi()
  reglesDu?: string;

  @VideSiAbsent()
  @ValidateIf(({ regle, valeur }: RejugementDemande) => regle !== undefined || valeur !== undefined)
  @IsIn(CODES, { message: 'choisissez la règle dont ce chiffre prend la place.' })
  regle?: string;

  @VideSiAbsent()
  @ValidateIf(({ regle, valeur }: RejugementDemande) => regle !== undefined || valeur !== undefined)
  @Type(() => Number)
  @IsInt({ message: 'un nombre entier est attendu avec une règle.' })
  @Min(0)
  @Max(1_000_000_000_000)
  valeur?: number;

  @IsOptional()
  @Matches(/^[c\d]\d{19}$/, { message: 'suivez le lien vers les décisions suivantes.' })
  apres?: string;

  @IsOptional()
  @IsIn(['oui'])
  lancer?: 'oui';
}
