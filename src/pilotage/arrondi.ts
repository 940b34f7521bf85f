import type { Chiffre, Publie } from './chiffres/chiffre';
import { estFiltre, type Decompte, type Filtre } from './filtre';

/** What is rounded in the rows of a figure when it is filtered. */
export interface Arrondis<Ligne extends object> {
  /** What tells one row from the others. */
  readonly cle: (ligne: Ligne) => string;
  /** Numbers of persons, files or companies in the months of the filter. */
  readonly nombres: readonly (string & keyof Ligne)[];
  /** The same, but of today, whatever the months. */
  readonly presents?: readonly (string & keyof Ligne)[];
  /** Amounts in cents, each with the number of those behind it. */
  readonly montants?: Partial<Record<string & keyof Ligne, string & keyof Ligne>>;
  /** What is told exactly of enough of them, such as a median, with their number. */
  readonly exacts?: Partial<Record<string & keyof Ligne, string & keyof Ligne>>;
}

type Brut<Ligne> = Readonly<Record<keyof Ligne, unknown>>;

const CINQ = 5;

/** Down: one to four are nobody. */
const parCinq = (nombre: unknown): number => (typeof nombre === 'number' ? Math.floor(nombre / CINQ) * CINQ : 0);

/** To two digits: the difference of two amounts does not tell what a few were granted. */
export const aDeuxChiffres = (centimes: unknown): number =>
  typeof centimes === 'number' ? Number(centimes.toPrecision(2)) : 0;

/** A row of the months of the filter, of all months up to the last one, and of those before the first one. */
interface Comptes<Ligne> {
  readonly periode: Ligne;
  readonly jusquALaFin: Ligne | undefined;
  readonly avantLeDebut: Ligne | undefined;
}

/**
 * The row of the months of a filter. Each number is the difference of two running totals rounded down to five, so that all
 * filters together tell no more than where those running totals pass a multiple of five. Null is one to four, or a few more.
 */
const arrondirLaLigne = <Ligne extends object>(
  { periode, jusquALaFin, avantLeDebut }: Comptes<Ligne>,
  { nombres, presents = [], montants = {}, exacts = {} }: Omit<Arrondis<Ligne>, 'cle'>,
): object => {
  const lue = (ligne: Ligne | undefined, champ: string) => (ligne as Brut<Ligne> | undefined)?.[champ as keyof Ligne];
  const ouTu = (champ: string, arrondi: number) => [champ, arrondi || (lue(periode, champ) === 0 ? 0 : null)] as const;
  const connus = new Map<string, number | null>([
    ...nombres.map((champ) => ouTu(champ, parCinq(lue(jusquALaFin, champ)) - parCinq(lue(avantLeDebut, champ)))),
    ...presents.map((champ) => ouTu(champ, parCinq(lue(periode, champ)))),
  ]);
  const assez = (nombre: unknown) => typeof nombre === 'string' && connus.get(nombre) != null;
  const rendus = Object.entries(montants).map(([champ, nombre]) => [
    champ,
    assez(nombre) ? aDeuxChiffres(lue(periode, champ)) : null,
  ]);
  const tus = Object.keys(exacts).flatMap((champ) =>
    assez(exacts[champ as keyof Ligne & string]) ? [] : [[champ, null]],
  );
  return { ...periode, ...(Object.fromEntries([...connus, ...rendus, ...tus]) as object) };
};

const moisAvant = (mois: string): string => {
  const [annee = 0, rang = 0] = mois.split('-').map(Number);
  return rang > 1 ? `${annee}-${String(rang - 1).padStart(2, '0')}` : `${annee - 1}-12`;
};

/** A figure that a filter counts anew: exact with its small groups hidden when it is not filtered, and rounded when it is. */
export const arrondiSousFiltre = <Ligne extends object, Publiee extends object>(
  decompte: Decompte,
  {
    rassembler,
    masquer,
    arrondis,
  }: {
    /** The rows and their total, with nothing hidden. */
    readonly rassembler: (lues: never[]) => Publie<Ligne>;
    readonly masquer: (exact: Publie<Ligne>) => Publie<Publiee>;
    readonly arrondis: Arrondis<Ligne>;
  },
): Chiffre<Publie<Publiee>> => ({
  decompte,
  arrondi: true,
  lire: async (compter, filtre: Filtre) => {
    const { du, au, ...ailleurs } = filtre;
    const lire = async (bornes: Filtre) => rassembler(await compter({ ...ailleurs, ...bornes }));
    const periode = await lire({ du, au });
    if (!estFiltre(decompte, filtre)) return masquer(periode);
    const jusquALaFin = du === undefined ? periode : await lire({ au });
    const avantLeDebut = du === undefined ? { lignes: [], total: undefined } : await lire({ au: moisAvant(du) });
    const trouver = ({ lignes }: Publie<Ligne>, cle: string) => lignes.find((ligne) => arrondis.cle(ligne) === cle);
    const lignes = periode.lignes.map((ligne) => {
      const cle = arrondis.cle(ligne);
      return { periode: ligne, jusquALaFin: trouver(jusquALaFin, cle), avantLeDebut: trouver(avantLeDebut, cle) };
    });
    return {
      lignes: lignes.map((comptes) => arrondirLaLigne(comptes, arrondis) as Publiee),
      total:
        periode.total &&
        (arrondirLaLigne(
          { periode: periode.total, jusquALaFin: jusquALaFin.total, avantLeDebut: avantLeDebut.total },
          arrondis,
        ) as Publiee),
    };
  },
});
