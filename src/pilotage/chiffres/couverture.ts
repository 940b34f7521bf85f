import { DEPARTEMENTS } from '#libs/france';
import { COUVERTURE as DECOMPTE, estEnZoneBlanche, type Couverture } from '#modules/connecteurs';
import { arrondiSousFiltre } from '../arrondi';
import { proteger } from '../secret';
import { somme, type Publie } from './chiffre';

interface CouvertureRegion {
  readonly region: string;
  readonly actifs: number;
  readonly placesLibres: number;
  readonly departements: number;
  /** Names of its départements that nobody serves. */
  readonly zonesBlanches: readonly string[];
}

/** One region. Null where fewer than five connecteurs could be recognised. */
export interface CouverturePubliee extends Omit<CouvertureRegion, 'actifs' | 'placesLibres'> {
  readonly actifs: number | null;
  readonly placesLibres: number | null;
}

const montrer = (lignes: readonly CouvertureRegion[]): CouverturePubliee[] =>
  proteger<CouvertureRegion, CouverturePubliee>(
    lignes,
    ({ actifs }) => actifs,
    (ligne) => ({ ...ligne, actifs: null, placesLibres: null }),
  );

const nomDe = ({ departement }: Couverture) => DEPARTEMENTS[departement]?.nom ?? departement;

/** Nothing is told before the first connecteur or the first request. */
const rassembler = (lues: readonly Couverture[]): Publie<CouvertureRegion> => {
  if (lues.every(({ actifs, ouvertes }) => actifs + ouvertes === 0)) return { lignes: [], total: undefined };
  const regions = lues.filter(({ departement }) => departement === '');
  const lignes = regions.map(({ region, actifs, placesLibres }) => {
    const siens = lues.filter((lue) => lue.region === region && lue.departement !== '');
    const zonesBlanches = siens.filter(estEnZoneBlanche).map(nomDe);
    return { region, actifs, placesLibres, departements: siens.length, zonesBlanches };
  });
  const total = {
    region: 'FR',
    actifs: somme(lignes, ({ actifs }) => actifs),
    placesLibres: somme(lignes, ({ placesLibres }) => placesLibres),
    departements: somme(lignes, ({ departements }) => departements),
    zonesBlanches: lignes.flatMap(({ zonesBlanches }) => zonesBlanches),
  };
  return { lignes, total };
};

export const COUVERTURE = arrondiSousFiltre<CouvertureRegion, CouverturePubliee>(DECOMPTE, {
  rassembler,
  masquer: ({ lignes, total }) => ({ lignes: montrer(lignes), total: total && montrer([total]).at(0) }),
  arrondis: { cle: ({ region }) => region, nombres: ['actifs'], exacts: { placesLibres: 'actifs' } },
});
