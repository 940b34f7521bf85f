import type { VNode } from 'preact';
import { enEurosEntiers, enEurosPourTableur, mois, REGIONS } from '#libs/france';
import { formatNumber, type Column } from '#libs/ui';
import type { Critere, Filtre, Nom, Publication } from '../../pilotage';

export type LigneDe<Un extends Nom> = Publication<Un>['lignes'][number];

/** When and over what a figure was asked for. */
export interface Demande {
  readonly filtre: Filtre;
  /** Today's date in Paris. */
  readonly jour: string;
}

/** How a figure of the dashboard is shown. The same columns make its table and its CSV. */
export interface Figure<Un extends Nom> {
  readonly nom: Un;
  readonly titre: string;
  /** What is counted, when, and with which source of law where there is one. */
  readonly definition: string;
  /** Shown where nothing was ever counted: who will bring the first. */
  readonly vide: string;
  /** Address of the question that lists, one by one, the facts that are counted. */
  readonly faits?: string;
  readonly colonnes: readonly Column<LigneDe<Un>>[];
  readonly dessiner: (chiffre: Publication<Un>, demande: Demande) => VNode;
}

/** In the place of a value that would let someone be recognised. */
export const MASQUE = 'masqué';

/** A column whose values are subtracted from those of another day. */
export interface Mesure<Ligne> extends Column<Ligne> {
  readonly unite: 'nombre' | 'centimes' | 'jours' | 'plus-petite-part' | 'pour-cent';
  /** Null where it is hidden, or where there is nothing to tell. */
  readonly quantite: (ligne: Ligne) => number | null;
  /** What a row that is not there counts for. */
  readonly sansLigne: 0 | null;
}

export const nomDeRegion = (code: string) => (code === 'FR' ? 'Pays entier' : (REGIONS[code] ?? code));

export const montre = (valeur: number | null, texte: (valeur: number) => string): string =>
  valeur === null ? MASQUE : texte(valeur);

export const enMillions = (centimes: number): string =>
  new Intl.NumberFormat('fr-FR', {
    notation: 'compact',
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 1,
  }).format(centimes / 100);

export const euros = <Ligne>(title: string, centimes: (ligne: Ligne) => number | null): Mesure<Ligne> => ({
  title,
  unite: 'centimes',
  quantite: centimes,
  sansLigne: 0,
  text: (ligne) => montre(centimes(ligne), enEurosEntiers),
  value: (ligne) => montre(centimes(ligne), enEurosPourTableur),
  numeric: true,
  summed: true,
});

/** A number of things. */
export const nombre = <Ligne>(title: string, count: (ligne: Ligne) => number | null): Mesure<Ligne> => ({
  title,
  unite: 'nombre',
  quantite: count,
  sansLigne: 0,
  text: (ligne) => montre(count(ligne), formatNumber),
  value: (ligne) => count(ligne) ?? MASQUE,
  numeric: true,
  summed: true,
});

/** The name of a region and, in a column of its own, its code. */
export const regions = <Ligne extends { readonly region: string }>(): readonly Column<Ligne>[] => [
  { title: 'Région', text: ({ region }) => nomDeRegion(region) },
  { title: 'Code région', text: ({ region }) => region },
];

/** The month of what is counted. */
export const duMois = <Ligne extends { readonly mois: string }>(): Column<Ligne> => ({
  title: 'Mois',
  text: (ligne) => mois(ligne.mois),
  value: (ligne) => ligne.mois,
});

const NOMS: Readonly<Record<keyof Filtre, string>> = {
  region: 'région',
  dispositif: 'dispositif',
  du: 'période',
  au: 'période',
};

/** The filters that were asked for and that a figure does not know. */
export const filtresSansEffet = (criteres: readonly Critere[], filtre: Filtre): readonly string[] => {
  const demandes = (Object.keys(NOMS) as (keyof Filtre)[]).filter((critere) => filtre[critere] !== undefined);
  return [...new Set(demandes.filter((critere) => !criteres.includes(critere)).map((critere) => NOMS[critere]))];
};
