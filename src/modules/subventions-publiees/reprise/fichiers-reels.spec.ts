import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { ouvrirFichier } from './fichier-publie';
import { Totaux } from './totaux';

const racine = resolve(__dirname, '../../../..');
const extraits = join(racine, 'test/support/extraits');
const publies = resolve(racine, '../shared/data');

const lire = async (chemin: string) => {
  const publie = await ouvrirFichier(chemin, { aujourdhui: '2026-11-22' });
  const totaux = new Totaux();
  const lignes: number[] = [];
  const causes = new Map<number, string>();
  const empreintes = new Set<string>();
  for await (const lu of publie.lignes()) {
    totaux.ajouter(lu);
    lignes.push(lu.ligne);
    if (lu.etat === 'accepte') empreintes.add(lu.subvention.empreinte);
    else causes.set(lu.ligne, lu.cause);
  }
  return { publie, totaux, lignes, causes, empreintes };
};

/** The line on which csv-parse ends each record, header excluded. */
const finsSelonCsvParse = (chemin: string, encodage: 'utf8' | 'latin1') =>
  parse(readFileSync(chemin, encodage), { delimiter: ';', info: true, from: 2 }).length;

const verifier = async (chemin: string, encodage: 'utf8' | 'latin1') => {
  const lecture = await lire(chemin);
  expect(lecture.lignes).toHaveLength(finsSelonCsvParse(chemin, encodage));
  expect(lecture.empreintes.size).toBe(lecture.totaux.nombreAccepte);
  const { publie, totaux } = lecture;
  return [publie.encodage, totaux.nombreAccepte, totaux.nombreEcarte, totaux.champsRepares, totaux.montantCentimes];
};

describe('les extraits de fichiers publiés', () => {
  it('Pays de la Loire', async () => {
    expect(await verifier(join(extraits, 'pays-de-la-loire-extrait.csv'), 'latin1')).toEqual([
      'windows-1252',
      170,
      35,
      2,
      1_202_788_567n,
    ]);
  });

  it('Maine-et-Loire', async () => {
    expect(await verifier(join(extraits, 'maine-et-loire-extrait.csv'), 'utf8')).toEqual([
      'utf-8',
      52,
      8,
      3,
      623_002_200n,
    ]);
  });

  it('perd un seul enregistrement quand on y ôte un guillemet, où que ce soit', async () => {
    const dossier = mkdtempSync(join(tmpdir(), 'reprise-'));
    const chemin = join(dossier, 'dechire.csv');
    const octets = readFileSync(join(extraits, 'pays-de-la-loire-extrait.csv'));
    const intact = await lire(join(extraits, 'pays-de-la-loire-extrait.csv'));
    const debut = octets.indexOf('\n') + 1;
    const guillemets = [...octets.keys()].filter((place) => place > debut && octets[place] === 0x22);
    for (const place of guillemets.filter((_, rang) => rang % 67 === 0)) {
      writeFileSync(chemin, Buffer.concat([octets.subarray(0, place), octets.subarray(place + 1)]));
      const dechire = await lire(chemin);
      const perdus = [...intact.empreintes].filter((empreinte) => !dechire.empreintes.has(empreinte));
      expect({ place, perdus: perdus.length <= 1 }).toEqual({ place, perdus: true });
    }
    rmSync(dossier, { recursive: true });
  });
});

const presents = existsSync(publies);
const siPresents = presents ? it : it.skip;
const suffixe = presents ? '' : ' — IGNORÉ : le dossier des fichiers entiers est absent';

describe('les fichiers publiés entiers', () => {
  siPresents(`Pays de la Loire${suffixe}`, async () => {
    expect(await verifier(join(publies, 'subventions/pays-de-la-loire-agregees.csv'), 'latin1')).toEqual([
      'windows-1252',
      18_510,
      209,
      3,
      53_174_550_031n,
    ]);
  });

  siPresents(`Maine-et-Loire${suffixe}`, async () => {
    expect(await verifier(join(publies, 'subventions/maine-et-loire-conventions.csv'), 'utf8')).toEqual([
      'utf-8',
      63,
      12,
      3,
      672_741_888n,
    ]);
  });

  siPresents(`exemple du modèle de données${suffixe}`, async () => {
    const { totaux } = await lire(join(publies, 'scdl/exemple_valide.csv'));
    expect([totaux.nombreAccepte, totaux.nombreEcarte, totaux.montantCentimes]).toEqual([29, 0, 282_139_350n]);
  });
});
