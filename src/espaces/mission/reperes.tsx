import { enEurosEntiers } from '#libs/france';
import { formatNumber, formatPercentage } from '#libs/ui';
import { consomme, type Tableau } from '../../pilotage';
import { montre } from './figure';
import { exercices } from './figures/budgets.figure';

/** The first numbers that one looks at. */
export const Reperes = ({ enrolements, dossiers, budgets, delais }: Tableau['chiffres']) => {
  const { total: budget } = budgets;
  const consommes = budget ? consomme(budget) : 0;
  const ouvert = budget?.ouvertCentimes ?? 0;
  return (
    <ul class="reperes">
      <li>
        <strong>{montre(enrolements.total ? enrolements.total.nombre : 0, formatNumber)}</strong> entreprises enrôlées
      </li>
      <li>
        <strong>{montre(dossiers.total ? dossiers.total.nombre : 0, formatNumber)}</strong> dossiers déposés
      </li>
      <li>
        <strong>{montre(delais.total ? delais.total.enRetard : 0, formatNumber)}</strong> dossiers en attente depuis
        plus de deux mois
      </li>
      <li>
        <strong>{montre(consommes, enEurosEntiers)}</strong> consommés (réservés ou engagés)
        {ouvert > 0 &&
          consommes !== null &&
          `, soit ${formatPercentage(consommes, ouvert)} des enveloppes${exercices(budget)}`}
      </li>
      <li>
        <strong>{montre(budget ? budget.payeCentimes : 0, enEurosEntiers)}</strong> payés
      </li>
    </ul>
  );
};
