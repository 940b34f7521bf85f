import { decideurId, dirigeantId, evaluateurId, responsableId, siren } from '#facts/marque-mission';
import { contexteDe, SYSTEME } from './contexte';

/** The head of the company of the examples, an evaluator, the mission, a region and the clock, each at noon in Paris on a day. */
const aMidi = (jour: string) => `${jour}T11:00:00Z`;

export const dirigeante = (jour: string, territoire = siren) =>
  contexteDe({ personneId: dirigeantId, role: 'entreprise.dirigeant', territoire, at: aMidi(jour) });

export const evaluatrice = (jour: string, personneId = evaluateurId) =>
  contexteDe({ personneId, role: 'evaluateur', territoire: 'FR', at: aMidi(jour) });

export const pilote = (jour: string, personneId = decideurId) =>
  contexteDe({ personneId, role: 'mission.pilote', territoire: 'FR', at: aMidi(jour) });

export const responsable = (jour: string, territoire = '53') =>
  contexteDe({ personneId: responsableId, role: 'region.responsable', territoire, at: aMidi(jour) });

export const horloge = (jour: string) => contexteDe({ ...SYSTEME, at: aMidi(jour) });
