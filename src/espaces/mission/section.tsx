import { Table } from '#libs/ui';
import {
  criteresDe,
  moindre,
  projectionsDe,
  type Critere,
  type Nom,
  type Provenance,
  type Tableau,
} from '../../pilotage';
import { filtresSansEffet, type Demande, type Figure } from './figure';
import { FIGURES } from './figures/figures';
import { adresse } from '../adresse';
import { Fraicheur } from './fraicheur';

const Source = ({ provenance }: { readonly provenance: Provenance | undefined }) => (
  <p class="provenance">
    {provenance ? <Fraicheur {...provenance} /> : 'Pas encore calculé.'}
    {provenance?.arretee && (
      <strong>
        {' '}
        Calcul arrêté sur un fait illisible : ces chiffres n’avancent plus avant que l’exploitation le relance.
      </strong>
    )}
  </p>
);

interface SectionProps<Un extends Nom> {
  readonly nom: Un;
  readonly tableau: Tableau;
  readonly demande: Demande;
}

const Vide = ({ vide, estFiltre }: { readonly vide: string; readonly estFiltre: boolean }) =>
  estFiltre ? (
    <p class="vide">
      Rien ne correspond à ces filtres. <a href="/pilotage">Effacer les filtres</a>
    </p>
  ) : (
    <p class="vide">{vide}</p>
  );

export const Section = <Un extends Nom>({ nom, tableau, demande }: SectionProps<Un>) => {
  const { titre, definition, vide, faits, colonnes, dessiner }: Figure<Un> = FIGURES[nom];
  const chiffre = tableau.chiffres[nom];
  const { lignes, total } = chiffre;
  const criteres = criteresDe(nom);
  const filtreUtile = Object.fromEntries(
    Object.entries(demande.filtre).filter(([critere]) => criteres.includes(critere as Critere)),
  );
  const sansEffet = filtresSansEffet(criteres, demande.filtre);
  return (
    <section aria-labelledby={nom}>
      <h2 id={nom}>{titre}</h2>
      <Source provenance={moindre(projectionsDe(nom).map((name) => tableau.provenances[name]))} />
      {sansEffet.length > 0 && <p>Ce chiffre ne dépend pas du filtre : {sansEffet.join(', ')}.</p>}
      {lignes.length === 0 ? (
        <Vide vide={vide} estFiltre={adresse('', filtreUtile) !== ''} />
      ) : (
        <>
          {dessiner(chiffre, demande)}
          <details>
            <summary>Voir les données : {titre}</summary>
            <Table caption={titre} columns={colonnes} rows={lignes} total={total} />
          </details>
          <p>
            <a href={adresse(`/pilotage/${nom}.csv`, demande.filtre)} download>
              Télécharger en CSV : {titre}
            </a>
          </p>
        </>
      )}
      <p class="definition">
        <strong>Définition.</strong> {definition}
      </p>
      {faits !== undefined && (
        <p>
          La mission et les régions lisent chacun des faits comptés, et leur somme exacte, sous ces filtres :{' '}
          <code>{adresse(faits, filtreUtile)}</code>
        </p>
      )}
    </section>
  );
};
