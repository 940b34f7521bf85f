import { Choix } from '../../public/recherche';
import { ChampDeDate } from '../champ-de-date';
import { REGIONS_PAR_NOM } from '../par-mots';
import type { ExceptionsCherchees } from './exceptions.query';

interface FiltresProps {
  /** The page that is asked for again. */
  readonly chemin: string;
  readonly recherche: ExceptionsCherchees;
}

export const Filtres = ({ chemin, recherche: { territoire, du, au } }: FiltresProps) => (
  <form class="filtres" method="get" action={chemin} aria-label="Choisir des exceptions">
    <Choix
      nom="territoire"
      libelle="Région"
      valeur={territoire === 'FR' ? undefined : territoire}
      tous="Toutes"
      choix={REGIONS_PAR_NOM}
    />
    <ChampDeDate nom="du" libelle="Faits enregistrés du" valeur={du} />
    <ChampDeDate nom="au" libelle="au" valeur={au} />
    <button type="submit">Voir ces exceptions</button>
    <a href={chemin}>Effacer les filtres</a>
  </form>
);
