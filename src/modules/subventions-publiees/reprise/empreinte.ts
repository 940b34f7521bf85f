import { hash } from 'node:crypto';
import type { Rangs } from './rangs';
import { replier } from './texte-publie';

export type CleNaturelle = Readonly<{
  attribuant: string;
  beneficiaire: string;
  date: string;
  montantCentimes: number;
  objet: string | null;
}>;

export type Empreinte = Readonly<{ rang: number; empreinte: string }>;

/**
 * What makes a published subsidy the same one in the next edition of the file, without anybody's name. Records that
 * agree on all of it are told apart by their rank: a publisher does pay twice, and does publish twice.
 */
export const empreinteDe = (cle: CleNaturelle, rangs: Rangs): Empreinte => {
  const { attribuant, beneficiaire, date, montantCentimes, objet } = cle;
  const condense = hash(
    'sha256',
    `${attribuant}|${beneficiaire}|${date}|${montantCentimes}|${replier(objet ?? '')}`,
    'hex',
  );
  const rang = rangs.suivant(parseInt(condense.slice(0, 8), 16), parseInt(condense.slice(8, 16), 16));
  return { rang, empreinte: `${condense}-${rang}` };
};
