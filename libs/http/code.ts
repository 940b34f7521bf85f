import { applyDecorators, type PipeTransform } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Matches, MaxLength } from 'class-validator';
import { badRequest } from './bad-request';

// Without the flag `u`, no letter outside ASCII passes for one of these.
const CODE = /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/i;
const IN_UPPER_CASE = new RegExp(CODE.source);
const EXPECTED = 'un code de lettres sans accent, de chiffres et de tirets est attendu, par exemple BZH-2026-SALON-01.';

const readCode = (value: unknown): unknown =>
  typeof value === 'string' && CODE.test(value) ? value.toUpperCase() : value;

/** A code that people type: letters, digits and single dashes. It is passed on in upper case, its one reading. */
export const CodeField = (max: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => readCode(value)),
    Matches(IN_UPPER_CASE, { message: EXPECTED }),
    MaxLength(max, { message: `un code a ${max} signes au plus.` }),
    ApiProperty({ pattern: IN_UPPER_CASE.source, maxLength: max }),
  );

/** The same code as a path parameter. */
export class CodeParameter implements PipeTransform<string, string> {
  constructor(private readonly max: number) {}

  transform(value: string): string {
    if (!CODE.test(value) || value.length > this.max) throw badRequest([{ champ: 'adresse', message: EXPECTED }]);
    return value.toUpperCase();
  }
}
