import { Bars, formatNumber } from '#libs/ui';
import type { DelaisPublies } from '../../../pilotage';
import { MASQUE, montre, nombre, nomDeRegion, regions, type Figure, type LigneDe } from '../figure';

/** Two months, in days: 59 to 62 according to the months. */
const DEUX_MOIS = 61;

const jours = (valeur: number) => `${formatNumber(valeur)} j`;

/** One decimal, after a comma, as a French spreadsheet reads it. */
const dixieme = (valeur: number) => valeur.toFixed(1).replace('.', ',');

const delai = ({ decisions }: DelaisPublies, valeur: number | null, texte: (valeur: number) => string): string => {
  if (decisions === null) return MASQUE;
  return valeur === null ? '–' : texte(valeur);
};

const enMots = (ligne: DelaisPublies): string =>
  `${nomDeRegion(ligne.region)} : médiane ${delai(ligne, ligne.medianeJours, jours)}, 90e centile ${delai(ligne, ligne.p90Jours, jours)}, ` +
  `${montre(ligne.enAttente, formatNumber)} en attente dont ${montre(ligne.enRetard, formatNumber)} depuis plus de deux mois`;

const Attentes = ({ total }: { readonly total: DelaisPublies | undefined }) =>
  total && (
    <p>
      <strong>{montre(total.enAttente, formatNumber)}</strong> dossiers attendent une décision, dont{' '}
      <strong>{montre(total.enRetard, formatNumber)}</strong> depuis plus de deux mois.
    </p>
  );

export const delais: Figure<'delais'> = {
  nom: 'delais',
  titre: 'Délais du dépôt à la décision, par région, et dossiers en attente',
  definition:
    'Le délai va du dépôt à l’accord ou au refus ; la période est celle de la décision. La moitié des décisions prennent moins que la médiane, neuf sur dix moins que le 90e centile. Les dossiers en attente sont ceux de ce jour, quelle que soit la période ; le silence de deux mois vaut rejet (code des relations entre le public et l’administration, L231-4, 3°).',
  vide: 'Aucun dossier n’est encore décidé ni en attente : les délais apparaîtront avec la première demande déposée.',
  colonnes: [
    ...regions<LigneDe<'delais'>>(),
    nombre('Décisions', (ligne) => ligne.decisions),
    {
      title: 'Médiane',
      text: (ligne) => delai(ligne, ligne.medianeJours, jours),
      value: (ligne) => delai(ligne, ligne.medianeJours, dixieme),
      numeric: true,
      summed: true,
    },
    {
      title: '90e centile',
      text: (ligne) => delai(ligne, ligne.p90Jours, jours),
      value: (ligne) => delai(ligne, ligne.p90Jours, dixieme),
      numeric: true,
      summed: true,
    },
    nombre('En attente', (ligne) => ligne.enAttente),
    nombre('Depuis plus de deux mois', (ligne) => ligne.enRetard),
  ],
  dessiner: ({ lignes, total }) => (
    <>
      <Attentes total={total} />
      <Bars
        id="delais"
        title="Délais du dépôt à la décision"
        unit="Jours"
        series={[
          { name: 'Médiane', fill: 'a' },
          { name: '90e centile', fill: 'b' },
        ]}
        limit={{ value: DEUX_MOIS, name: 'Deux mois : le silence vaut rejet' }}
        tick={formatNumber}
        rows={lignes.map((ligne) => ({
          label: nomDeRegion(ligne.region),
          values: [ligne.medianeJours, ligne.p90Jours],
          written: [delai(ligne, ligne.medianeJours, jours), delai(ligne, ligne.p90Jours, jours)],
          text: enMots(ligne),
        }))}
      />
    </>
  ),
};
