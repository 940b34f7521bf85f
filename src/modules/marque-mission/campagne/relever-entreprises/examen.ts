import { enFrancais, estDate, estSiren } from '#libs/france';

/** A row of the file, as it was typed. */
export interface LigneLue {
  readonly ligne: number;
  readonly siren: string;
  /** Empty where the file has none. */
  readonly date: string;
}

export interface Venue {
  readonly siren: string;
  readonly venueLe: string;
}

type MotifDEcart =
  'siren-incorrect' | 'date-incorrecte' | 'date-hors-de-la-campagne' | 'doublon' | 'entreprise-inconnue';

/** A row that is not counted, and what to do about it. */
export interface LigneEcartee {
  readonly ligne: number;
  readonly siren: string;
  readonly motif: MotifDEcart;
  readonly phrase: string;
}

export interface Examen {
  /** Companies that are counted from now on. */
  readonly venues: Venue[];
  /** Rows of companies that the campaign counts already. */
  readonly dejaComptees: number;
  readonly ecartees: LigneEcartee[];
}

interface Connu {
  readonly tenueLe: string;
  /** Last day on which the campaign was open, today at the latest. */
  readonly au: string;
  /** Companies of the register that the actor sees. */
  readonly visibles: ReadonlySet<string>;
  readonly deja: Readonly<Record<string, string>>;
}

const PLUS_LONG_MONTRE = 40;
const montre = (texte: string) => `« ${texte.slice(0, PLUS_LONG_MONTRE)} »`;

/** Row by row, the first reason wins. A company is counted once in a campaign, on the first day that the file gives. */
export const examiner = (lignes: readonly LigneLue[], { tenueLe, au, visibles, deja }: Connu): Examen => {
  const premieres = new Map<string, number>();
  const venues: Venue[] = [];
  const ecartees: LigneEcartee[] = [];
  let dejaComptees = 0;
  for (const { ligne, siren, date } of lignes) {
    const ecarter = (motif: LigneEcartee['motif'], suite: string) => {
      ecartees.push({ ligne, siren: siren.slice(0, PLUS_LONG_MONTRE), motif, phrase: `Ligne ${ligne} : ${suite}` });
    };
    const venueLe = date === '' ? tenueLe : date;
    const premiere = premieres.get(siren);
    if (!estSiren(siren))
      ecarter('siren-incorrect', `${montre(siren)} n’est pas un SIREN, de neuf chiffres dont une clé : corrigez-le.`);
    else if (!estDate(venueLe))
      ecarter('date-incorrecte', `${montre(date)} n’est pas une date de la forme 2026-02-18 : corrigez-la.`);
    else if (venueLe < tenueLe || venueLe > au)
      ecarter(
        'date-hors-de-la-campagne',
        `le ${enFrancais(venueLe)} n’est pas entre le ${enFrancais(tenueLe)} et le ${enFrancais(au)} : corrigez la date.`,
      );
    else if (premiere !== undefined)
      ecarter(
        'doublon',
        `${siren} est déjà à la ligne ${premiere}, et ne compte qu’une fois : retirez l’une des deux.`,
      );
    else {
      premieres.set(siren, ligne);
      if (!visibles.has(siren))
        ecarter(
          'entreprise-inconnue',
          `${siren} n’est pas au registre de votre territoire : référencez l’entreprise, puis envoyez cette ligne dans un autre fichier.`,
        );
      else if (siren in deja) dejaComptees += 1;
      else venues.push({ siren, venueLe });
    }
  }
  return { venues, dejaComptees, ecartees };
};
