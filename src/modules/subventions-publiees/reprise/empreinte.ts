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

export const condenseDe = ({ attribuant, beneficiaire, date, montantCentimes, objet }: CleNaturelle): string =>
  hash('sha256', `${attribuant}|${beneficiaire}|${date}|${montantCentimes}|${replier(objet ?? '')}`, 'hex');

export type Empreinte = Readonly<{ rang: number; empreinte: string }>;

/**
 * Recognises a published subsidy in the next edition of the file, without a name. Records with the same key differ by their
 * rank, because an authority may pay the same amount twice.
 */
export const empreinteDe = (cle: CleNaturelle, rangs: Rangs): Empreinte => {
  const condense = condenseDe(cle);
  const rang = rangs.suivant(parseInt(condense.slice(0, 8), 16), parseInt(condense.slice(8, 16), 16));
  return { rang, empreinte: `${condense}-${rang}` };
};
