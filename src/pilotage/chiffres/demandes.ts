import { DEMANDES_PAR_ETAT, SANS_CONNECTEUR, type DemandesParEtat } from '#modules/connecteurs';
import type { Arrondis } from '../arrondi';
import { somme, type Publie } from './chiffre';
import { publierParEtat } from './par-etat';

/** Null where fewer than five requests could be recognised. */
export interface DemandesPubliees {
  readonly etat: string;
  readonly nombre: number | null;
}

const attend = ({ etat }: DemandesParEtat) => SANS_CONNECTEUR.includes(etat);
const abandonnee = ({ etat }: DemandesParEtat) => etat === 'abandonnee';
const suivie = (demandes: DemandesParEtat) => !attend(demandes) && !abandonnee(demandes);

export const DEMANDES = {
  decompte: DEMANDES_PAR_ETAT,
  arrondis: { nombres: ['nombre'], montants: [] } satisfies Arrondis<DemandesPubliees>,
  /** The delays show how many requests wait and how many were taken in charge. */
  publier: (lignes: readonly DemandesParEtat[]): Publie<DemandesPubliees> =>
    publierParEtat<DemandesParEtat, DemandesPubliees>(lignes, {
      groupes: [attend, suivie, abandonnee],
      total: { etat: 'toutes', nombre: somme(lignes, ({ nombre }) => nombre) },
      cacher: ({ etat }) => ({ etat, nombre: null }),
    }),
};
