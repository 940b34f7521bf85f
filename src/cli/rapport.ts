import { open, type FileHandle } from 'node:fs/promises';
import type { Enregistrement } from '#modules/subventions-publiees';
import { CommandeRefusee } from './command-context';

const PAQUET = 1_000;

/** What became of every record of the files, one line each, in a file. */
export class Rapport {
  private lignes: string[] = [];

  private constructor(private readonly fichier: FileHandle) {}

  /** Throws `CommandeRefusee` when the file cannot be written. */
  static async ouvrir(chemin: string): Promise<Rapport> {
    const fichier = await open(chemin, 'w').catch((error: unknown) => {
      const { code } = error as NodeJS.ErrnoException;
      throw new CommandeRefusee(
        `--rapport : impossible d’écrire ${chemin} (${code ?? 'erreur'}) ; donnez un autre fichier.`,
      );
    });
    return new Rapport(fichier);
  }

  async noter(chemin: string, enregistrement: Enregistrement): Promise<void> {
    const { ligne, etat } = enregistrement;
    this.lignes.push(
      `${chemin}, ligne ${ligne} : ${etat === 'ecarte' ? `écartée : ${enregistrement.motif}` : 'acceptée'}\n`,
    );
    if (this.lignes.length >= PAQUET) await this.vider();
  }

  async fermer(): Promise<void> {
    await this.vider();
    await this.fichier.close();
  }

  private async vider(): Promise<void> {
    const lignes = this.lignes;
    this.lignes = [];
    await this.fichier.write(lignes.join(''));
  }
}
