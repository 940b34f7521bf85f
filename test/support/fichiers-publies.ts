import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ouvrirFichier, type Enregistrement } from '#modules/subventions-publiees';

const dossier = mkdtempSync(join(tmpdir(), 'reprise-'));
afterAll(() => {
  rmSync(dossier, { recursive: true });
});

let ecrits = 0;
export const ouvrir = (contenu: string | Buffer) => {
  ecrits += 1;
  const chemin = join(dossier, `${ecrits}.csv`);
  writeFileSync(chemin, contenu);
  return ouvrirFichier(chemin, { aujourdhui: '2026-11-22' });
};
export const lire = async (contenu: string | Buffer) => {
  const enregistrements: Enregistrement[] = [];
  for await (const enregistrement of (await ouvrir(contenu)).lignes()) enregistrements.push(enregistrement);
  return enregistrements;
};
export const resume = (enregistrements: readonly Enregistrement[]) =>
  enregistrements.map((un) =>
    un.etat === 'accepte' ? `${un.ligne} ${un.subvention.objet ?? '∅'}` : `${un.ligne} × ${un.cause}`,
  );

export const ENTETE = 'nomAttribuant;idAttribuant;dateConvention;nomBeneficiaire;idBeneficiaire;objet;montant;nature';
export const ligne = (objet: string, { montant = '10,5', attribuant = '22440002800011' } = {}) =>
  `Département;${attribuant};2017-06-10;Club;452474562;${objet};${montant};aide en numéraire`;
export const fichier = (...lignes: string[]) => `${[ENTETE, ...lignes].join('\r\n')}\r\n`;
