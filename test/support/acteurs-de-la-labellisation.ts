import { connecteur, type Connecteur } from '../../src/modules/connecteurs/connecteur/connecteur';
import type { ConnecteurEvent } from '../../src/modules/connecteurs/connecteur/connecteur.events';
import { connecteurId, evaluateurId, piloteId } from '#facts/connecteurs';
import { contexteDe, SYSTEME } from './contexte';

/** The candidate of the examples, an evaluator, the mission and the clock, each at noon in Paris on a day. */
const aMidi = (jour: string) => `${jour}T11:00:00Z`;

export const candidat = (jour: string, role = 'connecteur') =>
  contexteDe({ personneId: connecteurId, role, territoire: '53', at: aMidi(jour) });

export const evaluateur = (jour: string, personneId = evaluateurId) =>
  contexteDe({ personneId, role: 'evaluateur', territoire: 'FR', at: aMidi(jour) });

export const mission = (jour: string, personneId = piloteId) =>
  contexteDe({ personneId, role: 'mission.pilote', territoire: 'FR', at: aMidi(jour) });

export const horloge = (jour: string) => contexteDe({ ...SYSTEME, at: aMidi(jour) });

/** The candidate as their own stream tells, after these facts. */
export const connecteurApres = (...faits: readonly ConnecteurEvent[]): Connecteur | null =>
  faits.reduce((etat, fait) => connecteur.evolve(etat, fait), connecteur.initialState());
