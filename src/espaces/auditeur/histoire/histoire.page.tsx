import { formatCount } from '#libs/ui';
import { MODULES_AUDITABLES } from '#modules/audits';
import { ROLES } from '#modules/habilitations';
import type { FaitRaconte } from '../../../audit/chronologie/chronologie.answer';
import type { FaitEtSuites } from '../../../audit/histoires/lecture-des-histoires';
import { LIBELLES_DES_FAITS } from '../../../audit/recit/recits';
import { Pages } from '../../pages';
import { Champ, Choix, type Trouves } from '../../public/recherche';
import type { Vue } from '../../vue';
import { ChampDeDate, ChampSelon } from '../champ-de-date';
import { Fait, Faits } from '../fait';
import { moduleEnMots, roleEnMots } from '../liens';
import { MenuDAudit } from '../menu';
import { parMots, REGIONS_PAR_NOM } from '../par-mots';
import type { HistoireCherchee } from './histoire.query';

const ROLES_PAR_NOM = parMots(Object.keys(ROLES), roleEnMots);
const MODULES_PAR_NOM = parMots(MODULES_AUDITABLES, moduleEnMots);
const TYPES_PAR_NOM = parMots(
  [...LIBELLES_DES_FAITS.keys()],
  (type) => `${LIBELLES_DES_FAITS.get(type) ?? ''} (${type})`,
);

const Filtres = ({ histoire }: { readonly histoire: HistoireCherchee }) => {
  const { sur, acteur, correlation, territoire, type, role, module, du, au, selon } = histoire;
  return (
    <form class="filtres" method="get" action="/audit/histoire" aria-label="Choisir une histoire et ses faits">
      <Champ nom="sur" libelle="Ce que les faits nomment : identifiant, SIREN, empreinte" valeur={sur} />
      <Champ nom="acteur" libelle="Personne qui agit" valeur={acteur} />
      <Champ nom="correlation" libelle="Suite d’actes" valeur={correlation} />
      <Choix nom="territoire" libelle="Région" valeur={territoire} tous="Toutes" choix={REGIONS_PAR_NOM} />
      <Choix nom="type" libelle="Type de fait" valeur={type} tous="Tous" choix={TYPES_PAR_NOM} />
      <Choix nom="role" libelle="Rôle de qui agit" valeur={role} tous="Tous" choix={ROLES_PAR_NOM} />
      <Choix nom="module" libelle="Module" valeur={module} tous="Tous" choix={MODULES_PAR_NOM} />
      <ChampDeDate nom="du" libelle="Du" valeur={du} />
      <ChampDeDate nom="au" libelle="Au" valeur={au} />
      <ChampSelon nom="selon" libelle="Jours et ordre" selon={selon} />
      <button type="submit">Voir ces faits</button>
      <a href="/audit/histoire">Effacer les filtres</a>
    </form>
  );
};

/** `trouves`: undefined until something is asked for. */
export const pageDeLHistoire = (
  histoire: HistoireCherchee,
  trouves: Trouves<object, FaitRaconte> | undefined,
): Vue => ({
  titre: 'Histoire des faits',
  contenu: (
    <>
      <MenuDAudit />
      <Filtres histoire={histoire} />
      {trouves === undefined && (
        <p class="vide">Donnez un identifiant, un SIREN, une personne, une suite d’actes ou une région.</p>
      )}
      {trouves && (
        <>
          <h2>{formatCount(trouves.total, 'fait')}</h2>
          {trouves.total === 0 ? (
            <p class="vide">Aucun fait de ceux que vous pouvez lire ne répond à ces filtres.</p>
          ) : (
            <Faits faits={trouves.lignes} />
          )}
          <Pages chemin="/audit/histoire" de="de l’histoire" {...trouves} />
        </>
      )}
    </>
  ),
});

export const pageDuFait = ({ fait, cause, suites }: FaitEtSuites): Vue => ({
  titre: 'Un fait, sa cause et ses suites',
  contenu: (
    <>
      <MenuDAudit />
      <h2>Le fait</h2>
      <Faits faits={[fait]} />
      <h2>Ce qui l’a causé</h2>
      {cause ? (
        <ol class="faits">
          <Fait fait={cause} />
        </ol>
      ) : (
        <p>La demande d’une personne, ou un fait que votre mandat n’ouvre pas.</p>
      )}
      <h2>Ce qui en a suivi</h2>
      {suites.length > 0 ? <Faits faits={suites} /> : <p class="vide">Aucun fait que vous puissiez lire.</p>}
    </>
  ),
});
