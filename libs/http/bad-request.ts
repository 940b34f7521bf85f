import { BadRequestException } from '@nestjs/common';

export interface WrongField {
  readonly champ: string;
  readonly message: string;
}

const NAMED = 20;

/** Answer 400 that names the wrong fields, twenty at most; `message` is a French sentence. */
export const badRequest = (fields: readonly WrongField[]) => {
  const named = fields.slice(0, NAMED);
  const others = fields.length - named.length;
  const sentences = named.map(({ champ, message }) => `${champ} : ${message}`);
  return new BadRequestException({
    code: 'champs-incorrects',
    detail: [...sentences, ...(others > 0 ? [`Et ${others} autres champs.`] : [])].join(' '),
    champs: named,
  });
};
