import type { FastifyRequest } from 'fastify';
import { PARAMETRES_INSCRITS, TEXTES_LIBRES } from './parametres-inscrits';

/** What is recorded of a request. Its route and its path are null where the address leads nowhere. */
export interface DemandeInscrite {
  readonly methode: string;
  readonly route: string | null;
  readonly chemin: string | null;
  readonly parametres: string;
}

const TU = '…';
/** A UUID, a number, a SHA-256, a day, an instant or a position. */
const IDENTIFIANT =
  /^(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|c?\d{1,20}|[\da-f]{64}|\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,15}Z)?|\d{2}\/\d{2}\/\d{4})$/i;
const FLUX = /^[A-Za-z]+-(?=.*\d|FR$)[\w.:-]{1,200}$/;
const CODE = /^[\w.,:/-]{1,300}$/;
/** What people type in a field of a page or in an address, where the others are chosen from a list. */
const SAISI = /^(?:sur|acteur|correlation|identifiant|siren|position|apres|avant|du|au|le|de|a|reglesDu|q|\w+Id)$/;

const formeDe = (nom: string): RegExp => {
  if (nom === 'flux') return FLUX;
  return SAISI.test(nom) ? IDENTIFIANT : CODE;
};

const montrer = (nom: string, valeur: unknown): string =>
  typeof valeur === 'string' && formeDe(nom).test(valeur) ? valeur : TU;

/**
 * The path is made of its route and of the values that the programme reads in it, so that the same address is recorded in one way
 * whatever the spelling that was sent.
 */
const cheminDe = (route: string, params: Readonly<Record<string, unknown>>): string =>
  route.replace(/:(\w+)|\*/g, (place, nom: string | undefined) => montrer(nom ?? place, params[nom ?? place]));

const parametresDe = (query: Readonly<Record<string, unknown>>): string =>
  Object.entries(query)
    .filter(([nom]) => PARAMETRES_INSCRITS.has(nom) || TEXTES_LIBRES.has(nom))
    .map(([nom, valeur]) => `${nom}=${TEXTES_LIBRES.has(nom) ? TU : montrer(nom, valeur)}`)
    .join('&');

/** Names of persons that are typed in an address are left out, and so is whatever the address may not hold. */
export const demandeInscrite = ({
  method,
  routeOptions: { url: route },
  params,
  query,
}: Pick<FastifyRequest, 'method' | 'params' | 'query'> & {
  readonly routeOptions: { readonly url?: string | undefined };
}): DemandeInscrite => ({
  methode: method,
  route: route ?? null,
  chemin: route === undefined ? null : cheminDe(route, (params ?? {}) as Readonly<Record<string, unknown>>),
  parametres: parametresDe((query ?? {}) as Readonly<Record<string, unknown>>),
});
