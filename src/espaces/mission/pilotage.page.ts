import { enEurosEntiers, moment } from '#libs/france';
import { formatDuration, formatNumber, formatPercentage, html, page, type Html } from '#libs/ui';
import type { Provenance, Tableau } from '../../pilotage';
import type { AnyFigure } from './figure';
import { FIGURES } from './figures';

const somme = <Row>(rows: readonly Row[], value: (row: Row) => number) =>
  rows.reduce((total, row) => total + value(row), 0);

const provenance = (sources: readonly (Provenance | undefined)[]): Html => {
  const [source] = sources.toSorted((a, b) => Number((a?.position ?? -1n) - (b?.position ?? -1n)));
  if (!source) return html`Pas encore calculé.`;
  const retard = source.enAttente > 0n && html`, ${formatNumber(source.enAttente)} faits à lire`;
  const au =
    source.au === null
      ? html`aucun fait lu`
      : html`données au ${moment(source.au)} (il y a ${formatDuration(source.ageSecondes)})`;
  return html`Position ${formatNumber(source.position)}, ${au}${retard}.
  ${source.arretee && html`<strong>Calcul arrêté sur un fait illisible : ces chiffres n’avancent plus avant que l’exploitation le relance.</strong>`}`;
};

const section = (
  { id, titre, projections, vide, nombre: count, graphique, table }: AnyFigure,
  tableau: Tableau,
): Html => html`
  <section aria-labelledby="${id}">
    <h2 id="${id}">${titre}</h2>
    <p class="provenance">${provenance(projections.map((name) => tableau.provenances[name]))}</p>
    ${
      count(tableau) === 0
        ? html`<p class="vide">${vide}</p>`
        : html`${graphique(tableau)}
            <details>
              <summary>Voir les données : ${titre}</summary>
              ${table(tableau)}
            </details>
            <p><a href="/pilotage/${id}.csv" download>Télécharger en CSV : ${titre}</a></p>`
    }
  </section>
`;

const reperes = ({ enrolements, dossiers, budgets }: Tableau): Html => {
  const ouvert = somme(budgets, (row) => row.ouvertCentimes);
  const engage = somme(budgets, (row) => row.engageCentimes);
  return html`<ul class="reperes">
    <li>
      <strong>${formatNumber(somme(enrolements, (row) => row.nombre))}</strong>
      entreprises enrôlées
    </li>
    <li><strong>${formatNumber(somme(dossiers, (row) => row.nombre))}</strong> dossiers déposés</li>
    <li>
      <strong>${enEurosEntiers(engage)}</strong>
      engagés${ouvert > 0 && html`, soit ${formatPercentage(engage, ouvert)} des enveloppes`}
    </li>
    <li><strong>${enEurosEntiers(somme(budgets, (row) => row.payeCentimes))}</strong> payés</li>
  </ul>`;
};

/** The dashboard: aggregates only, never a single file or company. */
export const pagePilotage = (
  tableau: Tableau,
  options: { banners: readonly Html[]; refreshSeconds?: number },
): string =>
  page({
    title: 'Pilotage du programme',
    main: html`<p>
        Chiffres nationaux, calculés à partir des faits enregistrés. Aucune donnée individuelle n’apparaît ici.
      </p>
      ${reperes(tableau)} ${FIGURES.map((figure) => section(figure, tableau))}`,
    ...options,
  });
