import { REGIONS } from '#libs/france';
import { formatCount, Table } from '#libs/ui';
import type { LabelPublic, Recherche } from '#modules/marque-mission';
import type { Vue } from '../../vue';
import { Champ, Choix, estSansCritere, Suite, type Trouves } from '../recherche';
import { COLONNES } from './colonnes';
import { ETATS } from './labels.query';

const REGIONS_PAR_NOM = Object.entries(REGIONS).sort(([, a], [, b]) => a.localeCompare(b, 'fr'));

const Formulaire = ({ nom, siren, numero, region, etat }: Recherche) => (
  <form class="filtres" method="get" action="/labels" aria-label="Chercher un label">
    <Champ nom="nom" libelle="Nom de l’entreprise" valeur={nom} />
    <Champ nom="siren" libelle="SIREN" valeur={siren} />
    <Champ nom="numero" libelle="Numéro du label" valeur={numero} />
    <Choix nom="region" libelle="Région" valeur={region} tous="Toutes" choix={REGIONS_PAR_NOM} />
    <Choix nom="etat" libelle="État" valeur={etat} tous="Tous" choix={Object.entries(ETATS)} />
    <button type="submit">Chercher</button>
    <a href="/labels">Effacer la recherche</a>
  </form>
);

const Resultat = (registre: Trouves<Recherche, LabelPublic>) => (
  <>
    <p>{formatCount(registre.total, 'label')} au registre pour cette recherche.</p>
    <Table
      caption="Registre des labels"
      columns={COLONNES}
      rows={registre.lignes}
      linkOf={({ numero }) => `/labels/${numero}`}
    />
    <Suite chemin="/labels" de="du registre" {...registre} />
  </>
);

export const pageDuRegistre = (registre: Trouves<Recherche, LabelPublic>): Vue => ({
  titre: 'Registre des labels',
  contenu: (
    <>
      <p>
        Le label Croissance Connectée est donné par la mission à des PME qui satisfont une charte numérique. Ce registre
        dit lesquelles l’ont, ou l’ont eu.
      </p>
      <Formulaire {...registre.recherche} />
      {registre.total > 0 ? (
        <Resultat {...registre} />
      ) : (
        <p class="vide">
          {estSansCritere(registre.recherche)
            ? 'Aucun label n’est encore accordé : le premier paraîtra ici le jour de sa décision.'
            : 'Aucun label ne correspond à cette recherche.'}
        </p>
      )}
    </>
  ),
});
