import { DEMANDES_PAR_ETAT, SANS_CONNECTEUR, type DemandesParEtat } from '#modules/connecteurs';
import { arrondiSousFiltre } from '../arrondi';
import { somme } from './chiffre';
import { publierParEtat } from './par-etat';

/** Null where fewer than five requests could be recognised. */
export interface DemandesPubliees {
  readonly etat: string;
  readonly nombre: number | null;
}

const attend = ({ etat }: DemandesParEtat) => SANS_CONNECTEUR.includes(etat);
const abandonnee = ({ etat }: DemandesParEtat) => etat === 'abandonnee';
const suivie = (demandes: DemandesParEtat) => !attend(demandes) && !abandonnee(demandes);

export const DEMANDES = arrondiSousFiltre<DemandesParEtat, DemandesPubliees>(DEMANDES_PAR_ETAT, {
  rassembler: (lues: readonly DemandesParEtat[]) => ({
    lignes: lues,
    total: { etat: 'toutes', nombre: somme(lues, ({ nombre }) => nombre) },
  }),
  /** The delays show how many requests wait and how many were taken in charge. */
  masquer: (exact) => publierParEtat(exact, [attend, suivie, abandonnee], ({ etat }) => ({ etat, nombre: null })),
  arrondis: { cle: ({ etat }) => etat, nombres: ['nombre'] },
});
