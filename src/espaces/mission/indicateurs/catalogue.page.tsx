import { Table, type Column } from '#libs/ui';
import { UNITES, type IndicateurAuCatalogue } from '#modules/marque-mission';
import type { Vue } from '../../vue';
import { References } from './references';
import { RECOMMANDATIONS } from './recommandations';

const COLONNES: readonly Column<IndicateurAuCatalogue>[] = [
  { title: 'Indicateur', text: ({ intitule }) => intitule, prose: true },
  { title: 'Code', text: ({ code }) => code },
  {
    title: 'Recommandation',
    text: ({ recommandation }) => `${recommandation}. ${RECOMMANDATIONS[recommandation - 1] ?? ''}`,
    prose: true,
  },
  { title: 'Unité', text: ({ unite }) => UNITES[unite].nom },
  { title: 'Sens', text: ({ sens }) => (sens === 'a-augmenter' ? 'À augmenter' : 'À diminuer') },
  { title: 'Propriétaire', text: ({ proprietaire }) => proprietaire },
  { title: 'Définition', text: ({ version }) => `version ${version}` },
  { title: 'État', text: ({ etat }) => (etat === 'actif' ? 'Actif' : 'Retiré') },
];

/** The catalogue of indicators, and the published figures from which they start. */
export const pageDuCatalogue = (indicateurs: readonly IndicateurAuCatalogue[]): Vue => ({
  titre: 'Indicateurs',
  contenu: (
    <>
      <p>
        Chaque indicateur a une définition en versions, une référence et des cibles. Ses valeurs publiées gardent la
        version et la position du journal qui les ont données. <a href="/pilotage">Revenir au pilotage</a>
      </p>
      <section aria-labelledby="catalogue">
        <h2 id="catalogue">Catalogue</h2>
        {indicateurs.length === 0 ? (
          <p class="vide">
            La mission n’a encore défini aucun indicateur. Le premier paraîtra ici, avec sa formule et sa source.
          </p>
        ) : (
          <Table
            caption="Catalogue des indicateurs"
            columns={COLONNES}
            rows={indicateurs}
            linkOf={({ code }) => `/pilotage/indicateurs/${code}`}
          />
        )}
      </section>
      <References indicateurs={indicateurs} />
    </>
  ),
});
