import { link, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { enEurosPourTableur } from '#libs/france';
import type { Enregistrement } from '#modules/subventions-publiees';
import { RefusedCommand } from '../refused-command';
import { fromWhereThePersonIs } from '../working-directory';
import { identityOf } from './source';

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
  'Rang dans le fichier',
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
  private isKept = false;

  /** It is written beside its place, and stands there once it is whole: until then, what stood there stays. */
  private constructor(
    private readonly file: FileHandle,
    private readonly written: string,
    private readonly path: string,
    private readonly overwrites: boolean,
  ) {}

  /** Throws `RefusedCommand` when the file cannot be written, exists already (unless `overwrites`) or is one of `inputs`. */
  static async open(argument: string, inputs: ReadonlySet<string>, overwrites: boolean): Promise<RecordReport> {
    const named = fromWhereThePersonIs(argument);
    const path = await realpath(named).catch(() => named);
    const status = await stat(path).catch(() => undefined);
    if (status && inputs.has(identityOf(status)))
      throw new RefusedCommand(`--rapport : ${argument} est l’un des fichiers à lire ; donnez un autre nom.`);
    if (status?.isFile() && !overwrites)
      throw new RefusedCommand(`--rapport : ${argument} existe déjà ; donnez un autre nom, ou ajoutez --ecraser.`);
    const written = status?.isFile() === false ? path : `${path}.${process.pid}.partiel`;
    const file = await open(written, 'w').catch((error: unknown) => {
      const { code = 'erreur' } = error as NodeJS.ErrnoException;
      throw new RefusedCommand(`--rapport : impossible d’écrire ${argument} (${code}) ; donnez un autre nom.`);
    });
    return new RecordReport(file, written, path, overwrites);
  }

  async add(label: string, record: Enregistrement): Promise<void> {
    this.lines.push(cellsOf(label, record));
    if (this.lines.length >= LINES_PER_WRITE) await this.writeLines();
  }

  async complete(): Promise<void> {
    await this.writeLines();
    if (this.written === this.path) return;
    await (this.overwrites ? rename : link)(this.written, this.path).catch((error: unknown) => {
      this.isKept = true;
      throw new RefusedCommand(
        `--rapport : impossible d’écrire ${this.path} (${(error as NodeJS.ErrnoException).code ?? 'erreur'}) ; le rapport entier est dans ${this.written}.`,
      );
    });
  }

  async close(): Promise<void> {
    await this.file.close();
    if (this.written !== this.path && !this.isKept) await rm(this.written, { force: true });
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
    await this.file.appendFile(stringify(lines, options));
  }
}
