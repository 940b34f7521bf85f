import { BadRequestException } from '@nestjs/common';

export interface WrongField {
  readonly champ: string;
  readonly message: string;
}

/** Answer 400 that names each wrong field; `message` is a French sentence. */
export const badRequest = (fields: readonly WrongField[]) =>
  new BadRequestException({
    code: 'champs-incorrects',
    detail: fields.map(({ champ, message }) => `${champ} : ${message}`).join(' '),
    champs: fields,
  });
