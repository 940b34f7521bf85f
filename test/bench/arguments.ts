import { parseArgs } from 'node:util';

export interface Arguments {
  readonly suites: readonly string[];
  readonly scale: number;
  /** For the suite `pilotage`. */
  readonly dossiers: number | undefined;
  readonly json: boolean;
}

/** Said to whoever started the bench; ends it. */
export class ArgumentRefuse extends Error {}

const parsed = (argv: readonly string[]) => {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        scale: { type: 'string', default: '1' },
        dossiers: { type: 'string' },
      },
    });
  } catch (error) {
    throw new ArgumentRefuse('Usage : npm run bench -- [suite…] [--json] [--scale 0.1] [--dossiers 1000000]', {
      cause: error,
    });
  }
};

/** `[suite…] [--json] [--scale 0.1]`; every suite, at the size that the targets speak of, unless told otherwise. */
export const readArguments = (argv: readonly string[], known: readonly string[]): Arguments => {
  const { values, positionals } = parsed(argv);
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new ArgumentRefuse(`Suite inconnue : ${unknown}. Les suites sont ${known.join(', ')}.`);
  const scale = Number(values.scale);
  if (!(scale > 0 && scale <= 100))
    throw new ArgumentRefuse(`--scale doit être un nombre entre 0 et 100 ; « ${values.scale} » reçu.`);
  const dossiers = values.dossiers === undefined ? undefined : Number(values.dossiers);
  if (dossiers !== undefined && !(Number.isInteger(dossiers) && dossiers > 0))
    throw new ArgumentRefuse(`--dossiers doit être un nombre entier ; « ${values.dossiers ?? ''} » reçu.`);
  return { dossiers, suites: positionals.length > 0 ? positionals : known, scale, json: values.json };
};
