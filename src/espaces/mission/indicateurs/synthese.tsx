import { Table, type Column } from '#libs/ui';
import type { SuiviDIndicateur, SuiviDuTerritoire } from '../../../pilotage';
import { etatLu } from './etats';
import { colonnesDuSuivi, nomDuTerritoire } from './colonnes';
import { RECOMMANDATIONS } from './recommandations';

interface Ligne {
  readonly suivi: SuiviDIndicateur;
  readonly france: SuiviDuTerritoire;
}

const FRANCE: SuiviDuTerritoire = {
  territoire: 'FR',
  valeur: null,
  masque: false,
  realise: null,
  attendue: null,
  cible: null,
  etat: null,
};

/** The columns of the country's row, in the unit of its indicator. */
const colonne = (title: string): Column<Ligne> => {
  const lire = ({ suivi: { indicateur }, france }: Ligne) =>
    colonnesDuSuivi(indicateur.unite)
      .find((une) => une.title === title)
      ?.text(france) ?? '';
  return { title, text: lire, numeric: true };
};

const COLONNES: readonly Column<Ligne>[] = [
  {
    title: 'Indicateur',
    text: ({ suivi: { indicateur, edition } }) =>
      edition?.fictive ? `${indicateur.intitule} (série inventée)` : indicateur.intitule,
    prose: true,
  },
  colonne('Valeur'),
  colonne('Réalisé'),
  colonne('Attendu à ce jour'),
  colonne('Cible'),
  colonne('Pour le'),
  { title: 'État', text: ({ france }) => etatLu(france) },
];

const lignesDe = (suivis: readonly SuiviDIndicateur[], rang: number): Ligne[] =>
  suivis
    .filter(({ indicateur }) => indicateur.recommandation === rang)
    .map((suivi) => ({ suivi, france: suivi.territoires[0] ?? FRANCE }));

const ALERTES: readonly (string | null)[] = ['hors-trajectoire', 'manquee'];

/** The indicators that miss their target or leave their trajectory, with where. */
const alertes = (suivis: readonly SuiviDIndicateur[]): readonly string[] =>
  suivis.flatMap(({ indicateur, territoires }) => {
    const ou = territoires
      .filter(({ etat }) => ALERTES.includes(etat))
      .map(({ territoire }) => nomDuTerritoire(territoire));
    return ou.length === 0 ? [] : [`${indicateur.intitule} (${ou.join(', ')})`];
  });

/** Each recommendation with its indicators: value, trajectory, target and alert. */
export const Synthese = ({ suivis }: { readonly suivis: readonly SuiviDIndicateur[] }) => {
  const horsTrajectoire = alertes(suivis);
  return (
    <section aria-labelledby="synthese">
      <h2 id="synthese">Synthèse par recommandation</h2>
      <p>
        Valeurs du pays à ce jour : ce qui arrive est compté depuis le 1er janvier, et « réalisé » depuis le départ de
        la trajectoire. <a href="/pilotage/indicateurs">Catalogue des indicateurs, références et relevés</a>{' '}
        <a href="/pilotage/rapports">Rapports trimestriels</a>
      </p>
      {horsTrajectoire.length > 0 && (
        <p>
          <strong>Hors trajectoire :</strong> {horsTrajectoire.join(' ; ')}.
        </p>
      )}
      {RECOMMANDATIONS.map((titre, rang) => {
        const lignes = lignesDe(suivis, rang + 1);
        return (
          <section key={titre} aria-labelledby={`recommandation-${rang + 1}`}>
            <h3 id={`recommandation-${rang + 1}`}>
              {rang + 1}. {titre}
            </h3>
            {lignes.length === 0 ? (
              <p>La mission n’a pas encore défini d’indicateur pour cette recommandation.</p>
            ) : (
              <Table
                caption={`Indicateurs : ${titre}`}
                columns={COLONNES}
                rows={lignes}
                linkOf={({ suivi: { indicateur } }) => `/pilotage/indicateurs/${indicateur.code}`}
              />
            )}
          </section>
        );
      })}
    </section>
  );
};
