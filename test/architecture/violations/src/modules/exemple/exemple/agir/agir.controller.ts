import { randomUUID } from 'node:crypto';
import { Controller } from '@nestjs/common';
import { IsInt } from 'class-validator';
import type { Answer } from '#libs/http';
import { agir } from './agir';

@Controller()
export class AgirController {
  @IsInt() montant = 0;
  agir = (): [string, Date, Answer[]] => [randomUUID(), new Date(), agir().map((fact) => ({ fact }))];
}
