import { chaqueMois, mois, moisCourt } from '#libs/france';
import { Columns, formatNumber } from '#libs/ui';
import { montre, type Demande } from '../figure';

/** From the first month asked for or known to the last one asked for, or to the present one: the future is empty. */
const periode = (connus: readonly string[], { filtre: { du, au }, jour }: Demande): string[] => {
  const present = jour.slice(0, 7);
  const dernier = au !== undefined && au < present ? au : present;
  const premier = du ?? connus[0] ?? dernier;
  return premier > dernier ? [] : chaqueMois(premier, dernier);
};

interface ColonnesParMoisProps {
  readonly id: string;
  readonly titre: string;
  readonly unite: string;
  /** Null where it is not shown. */
  readonly parMois: ReadonlyMap<string, number | null>;
  /** A value as it is written; a number by default. */
  readonly ecrire?: (valeur: number) => string;
  readonly demande: Demande;
}

/** One number a month, all regions together. */
export const ColonnesParMois = ({
  id,
  titre,
  unite,
  parMois,
  ecrire = formatNumber,
  demande,
}: ColonnesParMoisProps) => (
  <Columns
    id={id}
    title={titre}
    unit={unite}
    tick={ecrire}
    points={periode([...parMois.keys()], demande).map((un) => {
      const valeur = parMois.get(un);
      const connue = valeur === undefined ? 0 : valeur;
      return {
        label: moisCourt(un),
        value: connue,
        written: connue === null ? '*' : ecrire(connue),
        text: `${mois(un)} : ${montre(connue, ecrire)}`,
      };
    })}
  />
);
