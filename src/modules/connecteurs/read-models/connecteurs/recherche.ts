import { Raw, type FindOperator } from 'typeorm';

/** A code among those that a column lists, separated by spaces; nothing when none is looked for. */
export const contient = <Colonne extends string>(
  colonne: Colonne,
  code: string | undefined,
): Partial<Record<Colonne, FindOperator<string>>> =>
  code === undefined
    ? {}
    : ({ [colonne]: Raw((nom) => `:${colonne} = any(string_to_array(${nom}, ' '))`, { [colonne]: code }) } as Partial<
        Record<Colonne, FindOperator<string>>
      >);
