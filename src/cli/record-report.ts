import { open, type FileHandle } from 'node:fs/promises';
import type { Enregistrement } from '#modules/subventions-publiees';
import { RefusedCommand } from './refused-command';

const LINES_PER_WRITE = 1_000;

/** Writes to a file one line for each record of the files that were read: accepted, or rejected and why. */
export class RecordReport {
  private lines: string[] = [];

  private constructor(private readonly file: FileHandle) {}

  /** Throws `RefusedCommand` when the file cannot be written. */
  static async open(path: string): Promise<RecordReport> {
    const file = await open(path, 'w').catch((error: unknown) => {
      const { code } = error as NodeJS.ErrnoException;
      throw new RefusedCommand(
        `--rapport : impossible d’écrire ${path} (${code ?? 'erreur'}) ; donnez un autre fichier.`,
      );
    });
    return new RecordReport(file);
  }

  async add(path: string, record: Enregistrement): Promise<void> {
    const { ligne, etat } = record;
    this.lines.push(`${path}, ligne ${ligne} : ${etat === 'ecarte' ? `écartée : ${record.motif}` : 'acceptée'}\n`);
    if (this.lines.length >= LINES_PER_WRITE) await this.writeLines();
  }

  async close(): Promise<void> {
    await this.writeLines();
    await this.file.close();
  }

  private async writeLines(): Promise<void> {
    const { lines } = this;
    this.lines = [];
    await this.file.write(lines.join(''));
  }
}
