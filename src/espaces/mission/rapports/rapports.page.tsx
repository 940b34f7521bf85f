import { enFrancais } from '#libs/france';
import { formatCount, Table, type Column } from '#libs/ui';
import { nomDeLaPeriode } from '#modules/marque-mission';
import type { RapportListe } from '../../../pilotage';
import type { Vue } from '../../vue';

const COLONNES: readonly Column<RapportListe>[] = [
  { title: 'Numéro', text: ({ numero }) => numero },
  { title: 'Trimestre', text: ({ trimestre }) => nomDeLaPeriode(trimestre) },
  { title: 'Publié le', text: ({ publieLe }) => enFrancais(publieLe) },
  { title: 'Contenu', text: ({ releves }) => formatCount(releves, 'relevé') },
  { title: 'SHA-256 du document', text: ({ empreinte }) => empreinte },
];

/** The quarterly reports, and how anybody checks one. */
export const pageDesRapports = (rapports: readonly RapportListe[]): Vue => ({
  titre: 'Rapports trimestriels',
  contenu: (
    <>
      <p>
        Un rapport montre les relevés publiés d’un trimestre. Il ne change plus : l’empreinte SHA-256 de son document
        est dans le journal, et quiconque l’a enregistré peut la recalculer. <a href="/pilotage">Revenir au pilotage</a>
      </p>
      {rapports.length === 0 ? (
        <p class="vide">
          Aucun rapport n’est encore publié. La mission publie celui d’un trimestre fini quand ses relevés le sont.
        </p>
      ) : (
        <Table
          caption="Rapports publiés"
          columns={COLONNES}
          rows={rapports}
          linkOf={({ numero }) => `/pilotage/rapports/${numero}`}
        />
      )}
    </>
  ),
});
