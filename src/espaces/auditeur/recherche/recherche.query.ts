import { IsOptional } from 'class-validator';
import { TextField } from '#libs/http';
import { VideSiAbsent } from '../../vide-si-absent';

/** What is looked for, in one field. */
export class RechercheDemandee {
  @IsOptional()
  @TextField(260)
  @VideSiAbsent()
  q?: string;
}
