import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ouvrirFichier, Totaux } from '#modules/subventions-publiees';
import type { Bench } from './figures';
import { timed } from './load';
import { peakMemory } from './peak-memory';
import { siretOf } from './sample-company';

const LINES = 250_000;
const HEAD = 'nomAttribuant;idAttribuant;dateConvention;nomBeneficiaire;idBeneficiaire;objet;montant;nature';

/** As publishers write them: a spaced SIRET, an amount with a decimal, a purpose in quotes. Each record is another one. */
const lineOf = (rank: number): string => {
  const day = String((rank % 28) + 1).padStart(2, '0');
  const who = `Département de Maine-et-Loire;224 900 019 000 15;2017-06-${day};ASSOCIATION ${rank};${siretOf(rank)}`;
  return `${who};"aide au fonctionnement, dossier ${rank} ; première tranche";${rank % 90_000}.50;en numéraire`;
};

const write = async (path: string, lines: number): Promise<void> => {
  const file = createWriteStream(path);
  file.write(`${HEAD}\n`);
  for (let rank = 0; rank < lines; rank += 1) if (!file.write(`${lineOf(rank)}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
};

/** Reads published subsidies as the import's dry run does: how fast, and how much more memory than at rest. */
export const imports = async ({ scale, note, report }: Bench): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'banc-reprise-'));
  const path = join(folder, 'subventions.csv');
  const lines = Math.round(LINES * scale);
  note(`écriture de ${lines} lignes`);
  await write(path, lines);
  const read = async () => {
    const totaux = new Totaux();
    const fichier = await ouvrirFichier(path, { aujourdhui: '2026-11-25' });
    for await (const enregistrement of fichier.lignes()) totaux.ajouter(enregistrement);
    if (totaux.nombreAccepte !== lines) throw new Error(`${totaux.nombreAccepte} records of ${lines} were accepted.`);
    return lines;
  };
  const atRest = process.memoryUsage.rss() / 2 ** 20;
  const { result, megabytes } = await peakMemory(() => timed(read));
  report('reprise à l’essai, lignes lues et vérifiées', result, 'lines/s');
  report(`reprise, mémoire en plus, ${lines} lignes (150 au plus promis)`, megabytes - atRest, 'MB');
  await rm(folder, { recursive: true });
};
