import type { CategoriePmeEtablie, LienCapitalistiqueDeclare, TailleDeclaree, TailleEvent } from './taille.events';

type Exercice = TailleDeclaree['data'];

export interface Lien extends Omit<LienCapitalistiqueDeclare['data'], 'siren' | 'declareLe'> {
  /** Last day; null while it lasts. */
  readonly closLe: string | null;
}

/** What is known of the size of a company. */
export interface Taille {
  /** By closing date, the oldest first; the last declaration of a year counts. */
  readonly exercices: readonly Exercice[];
  readonly liens: readonly Lien[];
  readonly categorie: CategoriePmeEtablie['data'] | null;
}

export const TAILLE_INCONNUE: Taille = { exercices: [], liens: [], categorie: null };

export const suivreTaille = (taille: Taille, event: TailleEvent): Taille => {
  const { exercices, liens } = taille;
  switch (event.type) {
    case 'LienCapitalistiqueDeclare.v1': {
      const { siren: _, declareLe: __, ...lien } = event.data;
      return { ...taille, liens: [...liens, { ...lien, closLe: null }] };
    }
    case 'LienCapitalistiqueClos.v1': {
      const { autreSiren, closLe } = event.data;
      const clore = (lien: Lien) =>
        lien.autreSiren === autreSiren && lien.closLe === null ? { ...lien, closLe } : lien;
      return { ...taille, liens: liens.map(clore) };
    }
    case 'TailleDeclaree.v1': {
      const autres = exercices.filter(({ exerciceClosLe }) => exerciceClosLe !== event.data.exerciceClosLe);
      const tous = [...autres, event.data].sort((un, autre) => (un.exerciceClosLe < autre.exerciceClosLe ? -1 : 1));
      return { ...taille, exercices: tous };
    }
    case 'CategoriePmeEtablie.v1':
      return { ...taille, categorie: event.data };
    default:
      return event satisfies never;
  }
};

export const lienOuvert = ({ liens }: Taille, autreSiren: string): Lien | undefined =>
  liens.find((lien) => lien.autreSiren === autreSiren && lien.closLe === null);
