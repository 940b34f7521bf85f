/** A part of the schema of a fact, as `facts.schemas.json` writes it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** `rang`: which of its codes each field holds; without it, every field holds as little as its type allows. */
interface Choix {
  readonly racine: Schema;
  readonly rang?: number;
}

const typesDe = ({ type }: Schema): readonly string[] => (type === undefined ? [] : [type].flat());

const unParmi = (valeurs: readonly unknown[], rang = 0): unknown =>
  valeurs.filter((une) => une !== null)[rang % Math.max(1, valeurs.filter((une) => une !== null).length)];

const admetNull = (schema: Schema): boolean =>
  typesDe(schema).includes('null') || !!schema.enum?.includes(null) || !!schema.anyOf?.some(admetNull);

/** A value of a schema. */
export const specimen = (schema: Schema, choix: Choix): unknown => {
  const { racine, rang } = choix;
  if (schema.$ref !== undefined)
    return specimen(racine.definitions?.[decodeURIComponent(schema.$ref.replace('#/definitions/', ''))] ?? {}, choix);
  if (rang === undefined && admetNull(schema)) return null;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return unParmi(schema.enum, rang);
  if (schema.anyOf) {
    const vraies = schema.anyOf.filter(({ type, const: seule }) => type !== 'null' && seule !== null);
    return specimen(vraies[(rang ?? 0) % vraies.length] ?? {}, choix);
  }
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties)
        .filter(([nom]) => rang !== undefined || schema.required?.includes(nom))
        .map(([nom, une]) => [nom, specimen(une, choix)]),
    );
  if (schema.items) return [specimen(schema.items, choix)];
  const types = typesDe(schema);
  if (types.includes('object')) return {};
  if (types.includes('boolean')) return rang !== undefined;
  if (types.includes('integer') || types.includes('number')) return rang === undefined ? 0 : 1;
  return 'x';
};

/** Codes of a schema, and of all that it holds. */
export const codesDe = (schema: Schema): readonly string[] => [
  ...[...(schema.enum ?? []), schema.const].filter((un) => typeof un === 'string'),
  ...[
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.definitions ?? {}),
  ].flatMap(codesDe),
];
