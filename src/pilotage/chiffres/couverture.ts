import { DEPARTEMENTS } from '#libs/france';
import { COUVERTURE as DECOMPTE, estEnZoneBlanche, type Couverture } from '#modules/connecteurs';
import type { Arrondis } from '../arrondi';
import { proteger } from '../secret';
import { somme, type Publie } from './chiffre';

/** One region. Null where fewer than five connecteurs could be recognised. */
export interface CouverturePubliee {
  readonly region: string;
  readonly actifs: number | null;
  readonly placesLibres: number | null;
  readonly departements: number;
  /** Names of its départements that nobody serves. */
  readonly zonesBlanches: readonly string[];
}

const montrer = (lignes: readonly CouverturePubliee[]): CouverturePubliee[] =>
  proteger<CouverturePubliee, CouverturePubliee>(
    lignes,
    ({ actifs }) => actifs ?? 0,
    (ligne) => ({ ...ligne, actifs: null, placesLibres: null }),
  );

const nomDe = ({ departement }: Couverture) => DEPARTEMENTS[departement]?.nom ?? departement;

export const COUVERTURE = {
  decompte: DECOMPTE,
  arrondis: { nombres: ['actifs', 'placesLibres'], montants: [] } satisfies Arrondis<CouverturePubliee>,
  /** Nothing is told before the first connecteur or the first request. */
  publier: (lues: readonly Couverture[]): Publie<CouverturePubliee> => {
    if (lues.every(({ actifs, ouvertes }) => actifs + ouvertes === 0)) return { lignes: [], total: undefined };
    const regions = lues.filter(({ departement }) => departement === '');
    const lignes = regions.map(({ region, actifs, placesLibres }) => {
      const siens = lues.filter((lue) => lue.region === region && lue.departement !== '');
      const zonesBlanches = siens.filter(estEnZoneBlanche).map(nomDe);
      return { region, actifs, placesLibres, departements: siens.length, zonesBlanches };
    });
    const tout = {
      region: 'FR',
      actifs: somme(lignes, ({ actifs }) => actifs),
      placesLibres: somme(lignes, ({ placesLibres }) => placesLibres),
      departements: somme(lignes, ({ departements }) => departements),
      zonesBlanches: lignes.flatMap(({ zonesBlanches }) => zonesBlanches),
    };
    return { lignes: montrer(lignes), total: montrer([tout]).at(0) };
  },
};
