import type { RecordedEvent } from '#libs/event-sourcing';
import type { Rows } from '#libs/projections';
import { cleDObjet, type Objet } from '#modules/objets';
import { AideDuCompte } from './lignes/argent.entity';

interface AideDite {
  readonly aideId: string;
  readonly montantCentimes: number;
  readonly accordeeLe: string;
}

interface AideDUnePart {
  readonly cle: string;
  readonly pour: string;
  readonly montantCentimes: number;
  readonly accordeeLe: string;
}

/** Fields of the facts of an account that change its aids. */
interface Champs {
  readonly entrepriseUniqueId: string;
  readonly aides: readonly AideDite[];
  readonly aideId: string;
  readonly objet: Objet;
  readonly montantCentimes: number;
  readonly nouveauMontantCentimes: number;
  readonly accordeeLe: string;
  readonly part: { readonly aides: readonly AideDUnePart[] };
}

const enLigne = (compte: string, { pour, cle, montantCentimes: centimes, accordeeLe }: AideDUnePart): AideDuCompte => ({
  ...{ compte, pour, cle, centimes, accordeeLe },
});

const inscrire = (compte: string, aide: AideDUnePart, rows: Rows) => {
  rows.put(AideDuCompte, enLigne(compte, aide));
};

type Releveur = (compte: string, data: Champs, rows: Rows) => void;

const declarer: Releveur = (compte, { entrepriseUniqueId: pour, aides }, rows) => {
  for (const { aideId: cle, ...aide } of aides) inscrire(compte, { ...aide, cle, pour }, rows);
};
const corriger: Releveur = (compte, { entrepriseUniqueId: pour, aideId: cle, nouveauMontantCentimes }, rows) => {
  rows.patch(AideDuCompte, { compte, pour, cle }, { centimes: nouveauMontantCentimes });
};

const RELEVEURS: Readonly<Record<string, Releveur>> = {
  'AidesAnterieuresDeclarees.v1': declarer,
  'AidesAnterieuresDeclarees.v2': declarer,
  'AidesAnterieuresDeclarees.v3': declarer,
  'AideDeMinimisOctroyee.v2': (compte, { entrepriseUniqueId: pour, objet, ...aide }, rows) => {
    inscrire(compte, { ...aide, cle: cleDObjet(objet), pour }, rows);
  },
  'OctroiCorrige.v1': corriger,
  'OctroiCorrige.v2': corriger,
  'OctroiAjuste.v2': (compte, { entrepriseUniqueId: pour, objet, nouveauMontantCentimes }, rows) => {
    rows.patch(AideDuCompte, { compte, pour, cle: cleDObjet(objet) }, { centimes: nouveauMontantCentimes });
  },
  'PartCedee.v2': (compte, { part }, rows) => {
    for (const { pour, cle } of part.aides) rows.remove(AideDuCompte, { compte, pour, cle });
  },
  'PartRecue.v2': (compte, { part }, rows) => {
    for (const aide of part.aides) inscrire(compte, aide, rows);
  },
};

/** What each account of de minimis holds today, by the stream of the account. */
export const releverLesComptes = ({ type, stream, data }: RecordedEvent, rows: Rows): void => {
  RELEVEURS[type]?.(stream, data as Champs, rows);
};

export const TYPES_DES_COMPTES = Object.keys(RELEVEURS);
