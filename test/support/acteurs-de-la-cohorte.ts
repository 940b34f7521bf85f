import { dirigeanteId, piloteId, siren } from '#facts/pme-digitale';
import { contexteDe, SYSTEME } from './contexte';

/** The mission, a region, a company and the programme, each at noon in Paris on a day. */
const aMidi = (jour: string) => `${jour}T11:00:00Z`;

export const mission = (jour: string, personneId = piloteId) =>
  contexteDe({ personneId, role: 'mission.pilote', territoire: 'FR', at: aMidi(jour) });

export const laRegion = (jour: string, territoire = '53') =>
  contexteDe({ role: 'region.responsable', territoire, at: aMidi(jour) });

export const programme = (jour: string) => contexteDe({ ...SYSTEME, at: aMidi(jour) });

export const dirigeante = (jour: string, territoire = siren, personneId = dirigeanteId) =>
  contexteDe({ personneId, role: 'entreprise.dirigeant', territoire, at: aMidi(jour) });
