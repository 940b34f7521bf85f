import { open, realpath, unlink, type FileHandle } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { enEurosPourTableur } from '#libs/france';
import type { Enregistrement } from '#modules/subventions-publiees';
import { RefusedCommand } from '../refused-command';
import { fromWhereThePersonIs } from '../working-directory';
import type { Source } from './source';

const LINES_PER_WRITE = 1_000;

const TITLES = [
  'Fichier',
  'Ligne',
  'Sort',
  'Motif ou remarque',
  'Autorité',
  'SIREN de l’autorité',
  'Date',
  'Bénéficiaire',
  'Numéro du bénéficiaire',
  'Montant (€)',
  'Objet',
  'Nature',
  'Décision',
  'Rang',
] as const;

const cellsOf = (label: string, record: Enregistrement): readonly (string | number)[] => {
  if (record.etat === 'ecarte') return [label, record.ligne, 'écartée', record.motif];
  const { attribuant, beneficiaire, date, montantCentimes, objet, nature, referenceDecision, rang } = record.subvention;
  return [
    label,
    record.ligne,
    'acceptée',
    record.remarque ?? '',
    attribuant.nom,
    attribuant.siren,
    date.valeur,
    beneficiaire.nom,
    beneficiaire.numero,
    enEurosPourTableur(montantCentimes),
    objet ?? '',
    nature ?? '',
    referenceDecision ?? '',
    rang,
  ];
};

/** Writes to a CSV file one line for each record that was read: the values that it would record, or why it is set aside. */
export class RecordReport {
  private lines: (readonly (string | number)[])[] = [TITLES];
  private isFirstWrite = true;
  private isComplete = false;

  private constructor(
    private readonly file: FileHandle,
    private readonly path: string,
  ) {}

  /** Throws `RefusedCommand` when the file cannot be written, exists already (unless `overwrites`) or is one of `inputs`. */
  static async open(argument: string, inputs: readonly Source[], overwrites: boolean): Promise<RecordReport> {
    const path = fromWhereThePersonIs(argument);
    const real = await realpath(path).catch(() => path);
    for (const input of inputs)
      if ((await realpath(input.path)) === real)
        throw new RefusedCommand(`--rapport : ${argument} est l’un des fichiers à lire ; donnez un autre nom.`);
    const file = await open(path, overwrites ? 'w' : 'wx').catch((error: unknown) => {
      const { code = 'erreur' } = error as NodeJS.ErrnoException;
      throw new RefusedCommand(
        code === 'EEXIST'
          ? `--rapport : ${argument} existe déjà ; donnez un autre nom, ou ajoutez --ecraser.`
          : `--rapport : impossible d’écrire ${argument} (${code}) ; donnez un autre nom.`,
      );
    });
    return new RecordReport(file, path);
  }

  async add(label: string, record: Enregistrement): Promise<void> {
    this.lines.push(cellsOf(label, record));
    if (this.lines.length >= LINES_PER_WRITE) await this.writeLines();
  }

  async complete(): Promise<void> {
    await this.writeLines();
    this.isComplete = true;
  }

  /** Removes the report of work that failed: it would stand in the way of the next try. What is no plain file is left. */
  async close(): Promise<void> {
    const isPlainFile = (await this.file.stat()).isFile();
    await this.file.close();
    if (!this.isComplete && isPlainFile) await unlink(this.path);
  }

  private async writeLines(): Promise<void> {
    const { lines } = this;
    this.lines = [];
    const options = {
      bom: this.isFirstWrite,
      delimiter: ';',
      escape_formulas: true,
      record_delimiter: 'windows',
    } as const;
    this.isFirstWrite = false;
    await this.file.write(stringify(lines as (string | number)[][], options));
  }
}
