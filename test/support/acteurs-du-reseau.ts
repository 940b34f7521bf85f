import { autreConnecteurId, connecteurId, fait, referentId, siren } from '#facts/connecteurs';
import { contexteDe, SYSTEME } from './contexte';

/** The people of the network of Brittany and the clock, each at noon in Paris on a day. */
const aMidi = (jour: string) => `${jour}T11:00:00Z`;

const { demandePar: dirigeanteId } = fait('AccompagnementDemande.v1')().data;

export const connecteur = (jour: string, personneId = connecteurId, territoire = '53') =>
  contexteDe({ personneId, role: 'connecteur', territoire, at: aMidi(jour) });

export const autreConnecteur = (jour: string) => connecteur(jour, autreConnecteurId);

export const referent = (jour: string, territoire = '53', personneId = referentId) =>
  contexteDe({ personneId, role: 'referent.territorial', territoire, at: aMidi(jour) });

export const responsable = (jour: string, territoire = '53', personneId = 'responsable') =>
  contexteDe({ personneId, role: 'region.responsable', territoire, at: aMidi(jour) });

export const instructeur = (jour: string, territoire = '53') =>
  contexteDe({ role: 'region.instructeur', territoire, at: aMidi(jour) });

export const dirigeante = (jour: string, territoire = siren, personneId = dirigeanteId) =>
  contexteDe({ personneId, role: 'entreprise.dirigeant', territoire, at: aMidi(jour) });

export const systeme = (jour: string) => contexteDe({ ...SYSTEME, at: aMidi(jour) });
