import { enFrancais } from '#libs/france';
import { formatNumber, htmlOf } from '#libs/ui';
import { nomDeLaPeriode, UNITES, type ContenuDeRapport, type LigneDeRapport } from '#modules/marque-mission';
import { MASQUE } from '../figure';
import { nomDuTerritoire } from '../indicateurs/colonnes';
import { RECOMMANDATIONS } from '../indicateurs/recommandations';
import { valeurLue } from '../indicateurs/valeur';

const Ligne = ({ intitule, code, territoire, unite, valeur, attendue, version, position }: LigneDeRapport) => (
  <tr>
    <th scope="row">{`${intitule} (${code})`}</th>
    <td>{nomDuTerritoire(territoire)}</td>
    <td class="nombre">{valeur === null ? MASQUE : valeurLue(valeur, unite)}</td>
    <td class="nombre">{attendue === null ? '–' : valeurLue(attendue, unite)}</td>
    <td>{UNITES[unite].nom}</td>
    <td>{`version ${version}, position ${formatNumber(BigInt(position))}`}</td>
  </tr>
);

const Recommandation = ({ rang, lignes }: { readonly rang: number; readonly lignes: readonly LigneDeRapport[] }) => (
  <section aria-labelledby={`recommandation-${rang}`}>
    <h2 id={`recommandation-${rang}`}>{`${rang}. ${RECOMMANDATIONS[rang - 1] ?? ''}`}</h2>
    {lignes.length === 0 ? (
      <p>Aucun relevé de ce trimestre n’est publié pour cette recommandation.</p>
    ) : (
      <div class="defile" role="region" aria-label={`Tableau : recommandation ${rang}`} tabIndex={0}>
        <table>
          <caption>Relevés publiés du trimestre</caption>
          <thead>
            <tr>
              <th scope="col">Indicateur</th>
              <th scope="col">Territoire</th>
              <th scope="col" class="nombre">
                Valeur
              </th>
              <th scope="col" class="nombre">
                Attendu
              </th>
              <th scope="col">Unité</th>
              <th scope="col">Provenance</th>
            </tr>
          </thead>
          <tbody>
            {lignes.map((ligne) => (
              <Ligne key={`${ligne.code} ${ligne.territoire}`} {...ligne} />
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
);

/** The first template: it depends on the content alone, and its output never changes. */
export const rapportV1 = ({ numero, trimestre, lignes, publieLe }: ContenuDeRapport): string =>
  htmlOf(
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Rapport ${numero} – Croissance Connectée`}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <main>
          <h1>{`Rapport du ${nomDeLaPeriode(trimestre)}`}</h1>
          <p>{`Programme Croissance Connectée, rapport ${numero}, publié le ${enFrancais(publieLe)}.`}</p>
          <p>
            Chaque valeur est un relevé publié, avec la version de sa définition et la position du journal qui l’ont
            donné. Un groupe de moins de cinq est masqué. Ce document ne change plus.
          </p>
          {RECOMMANDATIONS.map((titre, index) => (
            <Recommandation
              key={titre}
              rang={index + 1}
              lignes={lignes.filter(({ recommandation }) => recommandation === index + 1)}
            />
          ))}
        </main>
      </body>
    </html>,
  );
