import { fait, fournisseurId, prescripteurId } from '#facts/prestations';
import { connecteur, dirigeante, responsable as duReseau } from './acteurs-du-reseau';
import { contexteDe } from './contexte';

/** The people of the service of the examples, each at noon in Paris on a day. */
export const { certifiePar: certificateurId } = fait('ServiceFaitCertifie.v1')().data;
const { payeePar: comptableId } = fait('PrestationPayee.v1')().data;
const { retireePar: responsableId } = fait('CertificationRetiree.v1')().data;
export const { acceptePar: dirigeanteId } = fait('DevisAccepte.v1')().data;

const agent =
  (role: string, lui: string) =>
  (jour: string, personneId = lui, territoire = '53') =>
    contexteDe({ personneId, role, territoire, at: `${jour}T11:00:00Z` });

export const prescripteur = (jour: string) => connecteur(jour, prescripteurId);
export const fournisseur = (jour: string) => connecteur(jour, fournisseurId);
export const entreprise = (jour: string, personneId = dirigeanteId) => dirigeante(jour, undefined, personneId);
export const certificateur = agent('region.instructeur', certificateurId);
export const comptable = agent('region.comptable', comptableId);
export const responsable = (jour: string, personneId = responsableId, territoire = '53') =>
  duReseau(jour, territoire, personneId);
