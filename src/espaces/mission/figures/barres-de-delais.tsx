import { Bars, formatNumber, type Column } from '#libs/ui';
import type { DelaisPublies } from '../../../pilotage';
import { MASQUE, montre, nombre, nomDeRegion, regions, type Mesure } from '../figure';

const jours = (valeur: number) => `${formatNumber(valeur)} j`;

/** One decimal, after a comma, as a French spreadsheet reads it. */
const dixieme = (valeur: number) => valeur.toFixed(1).replace('.', ',');

const delai = ({ decisions }: DelaisPublies, valeur: number | null, texte: (valeur: number) => string): string => {
  if (decisions === null) return MASQUE;
  return valeur === null ? '–' : texte(valeur);
};

const colonneDeDelai = <Ligne extends DelaisPublies>(
  title: string,
  lire: (ligne: Ligne) => number | null,
): Mesure<Ligne> => ({
  title,
  unite: 'jours',
  quantite: lire,
  sansLigne: null,
  text: (ligne) => delai(ligne, lire(ligne), jours),
  value: (ligne) => delai(ligne, lire(ligne), dixieme),
  numeric: true,
  summed: true,
});

interface Titres {
  /** What ends the wait. */
  readonly fins: string;
  readonly attentes: string;
  readonly retards: string;
}

export const colonnesDeDelais = <Ligne extends DelaisPublies>({
  fins,
  attentes,
  retards,
}: Titres): readonly Column<Ligne>[] => [
  ...regions<Ligne>(),
  nombre(fins, (ligne) => ligne.decisions),
  colonneDeDelai('Médiane', (ligne) => ligne.medianeJours),
  colonneDeDelai('90e centile', (ligne) => ligne.p90Jours),
  nombre(attentes, (ligne) => ligne.enAttente),
  nombre(retards, (ligne) => ligne.enRetard),
];

interface BarresDeDelaisProps {
  readonly id: string;
  readonly titre: string;
  readonly limite: { readonly value: number; readonly name: string };
  /** Since when a wait is too long, in words. */
  readonly retard: string;
  readonly lignes: readonly DelaisPublies[];
}

export const BarresDeDelais = ({ id, titre, limite, retard, lignes }: BarresDeDelaisProps) => (
  <Bars
    id={id}
    title={titre}
    unit="Jours"
    series={[
      { name: 'Médiane', fill: 'a' },
      { name: '90e centile', fill: 'b' },
    ]}
    limit={limite}
    tick={formatNumber}
    rows={lignes.map((ligne) => {
      const [mediane, p90] = [ligne.medianeJours, ligne.p90Jours].map((valeur) => delai(ligne, valeur, jours)) as [
        string,
        string,
      ];
      return {
        label: nomDeRegion(ligne.region),
        values: [ligne.medianeJours, ligne.p90Jours],
        written: [mediane, p90],
        text:
          `${nomDeRegion(ligne.region)} : médiane ${mediane}, 90e centile ${p90}, ` +
          `${montre(ligne.enAttente, formatNumber)} en attente dont ${montre(ligne.enRetard, formatNumber)} ${retard}`,
      };
    })}
  />
);
