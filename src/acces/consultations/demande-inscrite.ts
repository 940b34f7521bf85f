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
const FORME_DU_CHEMIN = /^[\w.:-]{1,261}$/;
const FORME_D_UN_PARAMETRE = /^[\w.,:/-]{1,300}$/;

const montrer = (valeur: unknown, forme: RegExp): string =>
  typeof valeur === 'string' && forme.test(valeur) ? valeur : TU;

/**
 * The path is made of its route and of the values that the programme reads in it, so that the same address is recorded in one way
 * whatever the spelling that was sent.
 */
const cheminDe = (route: string, params: Readonly<Record<string, unknown>>): string =>
  route.replace(/:(\w+)|\*/g, (place, nom: string | undefined) => montrer(params[nom ?? place], FORME_DU_CHEMIN));

const parametresDe = (query: Readonly<Record<string, unknown>>): string =>
  Object.entries(query)
    .filter(([nom]) => PARAMETRES_INSCRITS.has(nom) || TEXTES_LIBRES.has(nom))
    .map(([nom, valeur]) => `${nom}=${TEXTES_LIBRES.has(nom) ? TU : montrer(valeur, FORME_D_UN_PARAMETRE)}`)
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
