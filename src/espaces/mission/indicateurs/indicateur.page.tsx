import { Table } from '#libs/ui';
import { definitionEnVigueur, FORMULES, UNITES } from '#modules/marque-mission';
import { seDitParDepartement, type RelevePublic, type SuiviDIndicateur } from '../../../pilotage';
import { Fraicheur } from '../fraicheur';
import type { Vue } from '../../vue';
import { Carte } from './carte';
import { colonnesDuSuivi } from './colonnes';
import { Definitions } from './definitions';
import { Releves } from './releves';

/** What the figure is worth when it reads a series of others. */
const Serie = ({ indicateur, edition }: SuiviDIndicateur) => {
  const { serie } = definitionEnVigueur(indicateur);
  if (serie === null) return null;
  if (edition === null)
    return (
      <p class="vide">
        La série {serie} n’est pas importée : sans elle, ce chiffre ne se calcule pas. La mission l’importe par « POST
        /api/v1/series/{serie}/editions/…/import », un fichier CSV de colonnes territoire, annee et valeur.
      </p>
    );
  return (
    <p>
      Série {serie}, édition {edition.edition} ({edition.source}).
      {edition.fictive && <strong> Cette série est inventée pour la démonstration.</strong>}
    </p>
  );
};

const Fichiers = ({ code, par, titre }: { readonly code: string; readonly par: string; readonly titre: string }) => (
  <p>
    {titre} :{' '}
    <a href={`/pilotage/indicateurs/${code}/${par}.csv`} download>
      télécharger en CSV
    </a>{' '}
    ou{' '}
    <a href={`/pilotage/indicateurs/${code}/${par}.json`} download>
      en JSON
    </a>
  </p>
);

const Valeurs = (suivi: SuiviDIndicateur) => {
  const { indicateur, territoires, provenance } = suivi;
  const { unite, intitule, code } = indicateur;
  const [france, ...regions] = territoires;
  const { formule } = definitionEnVigueur(indicateur);
  const depuis = FORMULES[formule].nature === 'flux' ? 'depuis le 1er janvier' : 'à ce jour';
  return (
    <section aria-labelledby="valeurs">
      <h2 id="valeurs">Valeurs {depuis}, par région</h2>
      <p class="provenance">{provenance ? <Fraicheur {...provenance} /> : 'Pas encore calculé.'}</p>
      <Carte id="carte" titre={`${intitule}, ${depuis}, en ${UNITES[unite].nom}`} unite={unite} regions={regions} />
      <Table
        caption={`${intitule}, par région`}
        columns={colonnesDuSuivi(unite)}
        rows={regions}
        total={france}
        totalName="France"
      />
      <Fichiers code={code} par="regions" titre="Par région" />
      {seDitParDepartement(formule) && <Fichiers code={code} par="departements" titre="Par département" />}
    </section>
  );
};

export const pageDeLIndicateur = (suivi: SuiviDIndicateur, releves: readonly RelevePublic[], page: number): Vue => {
  const { indicateur } = suivi;
  const { formule } = definitionEnVigueur(indicateur);
  return {
    titre: indicateur.intitule,
    contenu: (
      <>
        <p>
          {FORMULES[formule].calcul}. Un groupe de moins de cinq est masqué (*), et un autre avec lui quand le total le
          révélerait. <a href="/pilotage/indicateurs">Tous les indicateurs</a>
        </p>
        {indicateur.etat === 'retire' && <p class="vide">Cet indicateur est retiré du catalogue.</p>}
        <Serie {...suivi} />
        <Valeurs {...suivi} />
        <Releves code={indicateur.code} unite={indicateur.unite} releves={releves} page={page} />
        <Definitions {...indicateur} />
      </>
    ),
  };
};
