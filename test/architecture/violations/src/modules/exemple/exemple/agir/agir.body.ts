// expects lint What people type is cleaned
import { IsString } from 'class-validator';

export class AgirBody {
  @IsString()
  nom!: string;
}
