import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuxProches } from '../../competence';
import { etablirCategorie } from '../categorie-pme';
import type { Entreprise } from '../entreprise';
import { ActeReserve } from '../entreprise.errors';
import { lienOuvert, suivreTaille } from '../taille';
import * as Refus from '../taille.errors';
import type { CategoriePmeEtablie, LienCapitalistiqueDeclare } from '../taille.events';
import { entrepriseVisible } from '../vie';

export class DeclarerLien extends Command<Omit<LienCapitalistiqueDeclare['data'], 'declareLe'>> {
  static readonly authority = permiseAuxProches(ActeReserve);
}

const PLUS_ANCIEN_LIEN = '1900-01-01';

/** A link, and what it changes of the category: the figures of the other company may now be missing. */
export const declarer =
  ({ data, context: { actor, at } }: DeclarerLien) =>
  (etat: Entreprise): readonly (LienCapitalistiqueDeclare | CategoriePmeEtablie)[] => {
    const { siren, taille } = entrepriseVisible(etat, actor);
    const { autreSiren, nature, partPointsDeBase, controle, source, du } = data;
    if (autreSiren === siren) throw new Refus.LienAvecSoi();
    const ouvert = lienOuvert(taille, autreSiren);
    if (ouvert) {
      const meme =
        ouvert.nature === nature &&
        ouvert.partPointsDeBase === partPointsDeBase &&
        ouvert.controle === controle &&
        ouvert.source === source &&
        ouvert.du === du;
      if (meme) return [];
      throw new Refus.LienDejaDeclare(ouvert.du);
    }
    const declareLe = dateDeParis(at);
    const dernier = taille.liens.filter((lien) => lien.autreSiren === autreSiren).at(-1)?.closLe;
    const depuis = dernier ?? PLUS_ANCIEN_LIEN;
    if (du < depuis || du > declareLe) throw new Refus.DateDeLienImpropre(depuis, declareLe);

    const lien = { siren, autreSiren, nature, partPointsDeBase, controle, source, du };
    const declare: LienCapitalistiqueDeclare = { type: 'LienCapitalistiqueDeclare.v1', data: { ...lien, declareLe } };
    return [declare, ...etablirCategorie(siren, suivreTaille(taille, declare), declareLe)];
  };
