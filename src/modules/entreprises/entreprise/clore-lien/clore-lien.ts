import { dateDeParis } from '#libs/france';
import { ActeDate, refuserDateSansMotif } from '#modules/habilitations';
import { permiseAuxProches } from '../../competence';
import { etablirCategorie } from '../categorie-pme';
import type { Entreprise } from '../entreprise';
import { ActeReserve } from '../entreprise.errors';
import { lienOuvert, suivreTaille } from '../taille';
import * as Refus from '../taille.errors';
import type { CategoriePmeEtablie, LienCapitalistiqueClos } from '../taille.events';
import { entrepriseVisible } from '../vie';

export class CloreLien extends ActeDate<{ siren: string; autreSiren: string; closLe: string }> {
  static readonly authority = permiseAuxProches(ActeReserve);

  get dateLegale(): string {
    return this.data.closLe;
  }
}

/** `closLe` is the last day on which the link counts. */
export const clore =
  (command: CloreLien) =>
  (etat: Entreprise): readonly (LienCapitalistiqueClos | CategoriePmeEtablie)[] => {
    const {
      data: { autreSiren, closLe },
      context: { actor, at },
    } = command;
    const { siren, taille } = entrepriseVisible(etat, actor);
    const ouvert = lienOuvert(taille, autreSiren);
    if (!ouvert) {
      const clos = taille.liens.some((lien) => lien.autreSiren === autreSiren && lien.closLe === closLe);
      if (clos) return [];
      throw new Refus.LienInconnu();
    }
    const enregistreLe = dateDeParis(at);
    if (closLe < ouvert.du || closLe > enregistreLe) throw new Refus.DateDeLienImpropre(ouvert.du, enregistreLe);
    refuserDateSansMotif(command);

    const cloture: LienCapitalistiqueClos = {
      type: 'LienCapitalistiqueClos.v1',
      data: { siren, autreSiren, closLe, enregistreLe },
    };
    return [cloture, ...etablirCategorie(siren, suivreTaille(taille, cloture), enregistreLe)];
  };
