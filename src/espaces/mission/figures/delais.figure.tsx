import { formatNumber } from '#libs/ui';
import { montre, type Figure, type LigneDe } from '../figure';
import { BarresDeDelais, colonnesDeDelais } from './barres-de-delais';

/** Two months, in days: 59 to 62 according to the months. */
const DEUX_MOIS = 61;

export const delais: Figure<'delais'> = {
  nom: 'delais',
  titre: 'Délais du dépôt à la décision, par région, et dossiers en attente',
  definition:
    'Le délai va du dépôt à l’accord ou au refus ; la période est celle de la décision. La moitié des décisions prennent moins que la médiane, neuf sur dix moins que le 90e centile. Les dossiers en attente sont ceux de ce jour, quelle que soit la période ; le silence de deux mois vaut rejet (code des relations entre le public et l’administration, L231-4, 3°).',
  vide: 'Aucun dossier n’est encore décidé ni en attente : les délais apparaîtront avec la première demande déposée.',
  colonnes: colonnesDeDelais<LigneDe<'delais'>>({
    fins: 'Décisions',
    attentes: 'En attente',
    retards: 'Depuis plus de deux mois',
  }),
  dessiner: ({ lignes, total }) => (
    <>
      {total && (
        <p>
          <strong>{montre(total.enAttente, formatNumber)}</strong> dossiers attendent une décision, dont{' '}
          <strong>{montre(total.enRetard, formatNumber)}</strong> depuis plus de deux mois.
        </p>
      )}
      <BarresDeDelais
        id="delais"
        titre="Délais du dépôt à la décision"
        limite={{ value: DEUX_MOIS, name: 'Deux mois : le silence vaut rejet' }}
        retard="depuis plus de deux mois"
        lignes={lignes}
      />
    </>
  ),
};
