import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleDeSignature, CleInutilisable } from './cle-de-signature';

describe('la clé qui signe les jetons', () => {
  let dossier: string;
  let chemin: string;
  beforeEach(async () => {
    dossier = await mkdtemp(join(tmpdir(), 'cle-'));
    chemin = join(dossier, 'donnees', 'cle-des-jetons');
  });
  afterEach(() => rm(dossier, { recursive: true }));

  const plusieurs = async () => {
    const cles = await Promise.all(Array.from({ length: 50 }, () => cleDeSignature(chemin)));
    const lues = new Set(cles.map((cle) => Buffer.from(cle).toString('hex')));
    expect([...lues]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    return [...lues][0];
  };

  it('est la même pour tous ceux qui démarrent ensemble, et ensuite', async () => {
    const premiere = await plusieurs();
    expect(await plusieurs()).toBe(premiere);
    expect(await readdir(join(dossier, 'donnees'))).toEqual(['cle-des-jetons']);
  });

  it.each([
    ['vide', ''],
    ['de zéros', '\0'.repeat(64)],
  ])('est refaite, une fois, quand un arrêt brutal a laissé un fichier %s', async (_, reste) => {
    await plusieurs();
    await writeFile(chemin, reste);
    const refaite = await plusieurs();
    expect(await plusieurs()).toBe(refaite);
  });

  it('abîmée ou illisible, est dite en une phrase', async () => {
    await plusieurs();
    await writeFile(chemin, 'abc');
    await expect(cleDeSignature(chemin)).rejects.toThrow(/est abîmée : supprimez-la/);
    await expect(cleDeSignature(join(chemin, 'dessous'))).rejects.toThrow(CleInutilisable);
  });
});
