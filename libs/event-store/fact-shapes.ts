import { Ajv, type ValidateFunction } from 'ajv';
import type { ShapeCheck } from '#libs/event-sourcing';

/** JSON schema of the data of a fact, by its type. */
export type FactSchemas = Readonly<Record<string, object>>;

/** Compares each new fact with the schema of its type. A schema is compiled when its first fact comes. */
export const shapesOf = (schemas: FactSchemas): ShapeCheck => {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (type: string): ValidateFunction | undefined => {
    const known = compiled.get(type);
    if (known || !Object.hasOwn(schemas, type)) return known;
    const validate = ajv.compile(schemas[type] ?? {});
    compiled.set(type, validate);
    return validate;
  };
  return ({ type, data }) => {
    const validate = validatorOf(type);
    if (!validate) return 'type inconnu';
    return validate(data) ? undefined : ajv.errorsText(validate.errors, { dataVar: 'data' });
  };
};
