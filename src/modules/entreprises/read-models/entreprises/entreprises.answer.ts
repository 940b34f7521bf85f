import { communeDe } from '#libs/france';
import { FicheEntreprise } from './entreprises.entity';
import { FicheEtablissement } from './etablissements.entity';

/** Un établissement et le nom de sa commune. */
export class EtablissementSitue extends FicheEtablissement {
  /**
   * Nom de la commune ; null tant qu'elle est à compléter.
   * @example "Quimper"
   */
  nomDeLaCommune!: string | null;

  /**
   * Département, code Insee ; null tant que la commune est à compléter.
   * @example "29"
   */
  departement!: string | null;

  /**
   * Ce que la fiche n'a pas encore, et que l'acte « correction » de l'établissement complète.
   * @example []
   */
  aCompleter!: string[];
}

/** Une entreprise et ses établissements. */
export class EntrepriseDuRegistre extends FicheEntreprise {
  /** Établissements, dans l'ordre où ils ont été connus ; les fermés y restent. */
  etablissements!: EtablissementSitue[];

  /**
   * Ce que la fiche n'a pas encore : « taille », que l'acte « taille » complète.
   * @example []
   */
  aCompleter!: string[];
}

export const situer = (etablissement: FicheEtablissement): EtablissementSitue => {
  const commune = etablissement.commune === null ? undefined : communeDe(etablissement.commune);
  const aCompleter = (['commune', 'naf', 'nomenclature'] as const).filter((champ) => etablissement[champ] === null);
  return Object.assign(new EtablissementSitue(), etablissement, {
    nomDeLaCommune: commune?.nom ?? null,
    departement: commune?.departement ?? null,
    aCompleter,
  });
};
