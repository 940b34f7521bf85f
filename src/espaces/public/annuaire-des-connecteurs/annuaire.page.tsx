import { DEPARTEMENTS } from '#libs/france';
import { formatCount, Table } from '#libs/ui';
import { LIBELLES_DES_COMPETENCES, type FicheDAnnuaire, type RechercheDansLAnnuaire } from '#modules/connecteurs';
import type { Vue } from '../../vue';
import { Choix, estSansCritere, Suite, type Trouves } from '../recherche';
import { COLONNES } from './colonnes';

const DEPARTEMENTS_PAR_CODE = Object.entries(DEPARTEMENTS)
  .sort(([a], [b]) => a.localeCompare(b, 'fr'))
  .map(([code, { nom }]) => [code, `${code} ${nom}`] as const);
const COMPETENCES_PAR_NOM = Object.entries(LIBELLES_DES_COMPETENCES).sort(([, a], [, b]) => a.localeCompare(b, 'fr'));

const Formulaire = ({ departement, competence }: RechercheDansLAnnuaire) => (
  <form class="filtres" method="get" action="/connecteurs" aria-label="Chercher un connecteur">
    <Choix nom="departement" libelle="Département" valeur={departement} tous="Tous" choix={DEPARTEMENTS_PAR_CODE} />
    <Choix nom="competence" libelle="Compétence" valeur={competence} tous="Toutes" choix={COMPETENCES_PAR_NOM} />
    <button type="submit">Chercher</button>
    <a href="/connecteurs">Effacer la recherche</a>
  </form>
);

const Vide = ({ sansCritere }: { readonly sansCritere: boolean }) =>
  sansCritere ? (
    <p class="vide">
      Aucun connecteur ne paraît encore ici : chacun choisit d’y être nommé. Votre entreprise peut quand même être
      accompagnée : sa demande est proposée aux connecteurs de sa région, nommés ici ou non.
    </p>
  ) : (
    <p class="vide">
      Aucun connecteur de l’annuaire ne correspond à cette recherche : essayez sans la compétence, ou dans un
      département voisin. D’autres connecteurs, qui ne sont pas nommés ici, peuvent répondre à une demande.
    </p>
  );

type Annuaire = Trouves<RechercheDansLAnnuaire, FicheDAnnuaire>;

export const pageDeLAnnuaire = (annuaire: Annuaire): Vue => ({
  titre: 'Annuaire des connecteurs',
  contenu: (
    <>
      <p>
        Les connecteurs sensibilisent et accompagnent les PME dans leur transformation numérique : bénévoles, ou
        labellisés pour réaliser des prestations subventionnées. Cet annuaire nomme ceux qui y consentent, tant qu’ils y
        consentent.
      </p>
      <Formulaire {...annuaire.recherche} />
      {annuaire.total > 0 ? (
        <>
          <p>{formatCount(annuaire.total, 'connecteur')} pour cette recherche.</p>
          <Table caption="Annuaire des connecteurs" columns={COLONNES} rows={annuaire.lignes} />
          <Suite chemin="/connecteurs" de="de l’annuaire" {...annuaire} />
        </>
      ) : (
        <Vide sansCritere={estSansCritere(annuaire.recherche)} />
      )}
    </>
  ),
});
