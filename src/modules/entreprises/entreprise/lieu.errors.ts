import { refusal } from '#libs/event-sourcing';
import type { Nomenclature } from '#libs/france';

const NOMS_DES_NOMENCLATURES: Readonly<Record<Nomenclature, string>> = {
  'naf-rev-2': 'NAF rév. 2',
  'naf-2025': 'NAF 2025',
};

export const SiretIllisible = refusal(
  'rule',
  'siret-illisible',
  'Un SIRET est fait de 14 chiffres, par exemple 552 081 317 66522.',
);

export const SiretDeMauvaiseLongueur = refusal('rule', 'siret-de-mauvaise-longueur', (chiffres: number) => {
  const indice = chiffres === 9 ? ' Vous avez donné un SIREN : ajoutez les 5 chiffres de l’établissement.' : '';
  return `Un SIRET compte 14 chiffres, celui-ci en compte ${chiffres}.${indice}`;
});

export const SiretAvecLettres = refusal(
  'rule',
  'siret-avec-lettres',
  'Un SIRET qui contient des lettres est celui d’un établissement de Monaco : le programme est réservé aux entreprises françaises.',
);

export const SirenIncorrect = refusal(
  'rule',
  'siren-incorrect',
  (siren: string) =>
    `Les 9 premiers chiffres (${siren}) ne forment pas un SIREN : l’un d’eux est sans doute faux. Vérifiez-les.`,
);

export const SiretIncorrect = refusal(
  'rule',
  'siret-incorrect',
  (siren: string) =>
    `Le SIREN ${siren} est bien formé, mais pas les 5 derniers chiffres, ceux de l’établissement. Vérifiez-les.`,
);

export const CommuneInconnue = refusal(
  'rule',
  'commune-inconnue',
  (code: string) =>
    `« ${code.slice(0, 20)} » n’est pas le code Insee d’une commune : donnez-le (29232 pour Quimper), et non le code postal.`,
);

export const CommuneAncienne = refusal(
  'rule',
  'commune-ancienne',
  (code: string, nom: string, devenue: string) =>
    `La commune ${code} fait partie de ${nom} : donnez le code ${devenue}.`,
);

export const CodeNafIncorrect = refusal(
  'rule',
  'code-naf-incorrect',
  (naf: string, nomenclature: Nomenclature) =>
    `« ${naf.slice(0, 20)} » n’est pas un code de la ${NOMS_DES_NOMENCLATURES[nomenclature]} : donnez-le comme l’écrit l’Insee, par exemple 62.01Z.`,
);
