import { emprunteuse, emprunteuseId, preteuse, preteuseId } from '#facts/competences';
import { contexteDe, SYSTEME } from './contexte';

/** The people of a loan of skills and the clock, each at noon in Paris on a day. */
const aMidi = (jour: string) => `${jour}T11:00:00Z`;

export const quiPrete = (jour: string, personneId = preteuseId, territoire = preteuse) =>
  contexteDe({ personneId, role: 'entreprise.dirigeant', territoire, at: aMidi(jour) });

export const quiEmprunte = (jour: string, personneId = emprunteuseId) => quiPrete(jour, personneId, emprunteuse);

export const tierce = (jour: string) => quiPrete(jour, 'tierce', '356000000');

export const region = (jour: string, territoire = '53') => contexteDe({ territoire, at: aMidi(jour) });

export const horloge = (jour: string) => contexteDe({ ...SYSTEME, at: aMidi(jour) });
