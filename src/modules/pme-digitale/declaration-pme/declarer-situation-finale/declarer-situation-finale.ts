import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { situationDe, type DeclarationPme } from '../declaration-pme';
import * as Refus from '../declaration-pme.errors';
import type { SituationDePme, SituationFinaleDeclaree } from '../declaration-pme.events';
import { lEntreprise } from '../roles';
import { declarationConnue, memeSituation, refuserHorsDe, refuserIncoherente } from '../suite-de-la-declaration';

export class DeclarerSituationFinale extends Command<SituationDePme & { siren: string; rang: number }> {
  static readonly authority = lEntreprise;
}

/** In the version of the index of the first declaration. Whatever became of the application, admitted or not, the company declares. */
export const declarerFinale =
  ({ data, context: { actor, at } }: DeclarerSituationFinale) =>
  (etat: DeclarationPme | null): readonly SituationFinaleDeclaree[] => {
    const { candidature, ouverture, declarations } = declarationConnue(etat, actor, data.siren);
    if (!ouverture) throw new Refus.DeclarationInitialeManquante();
    const { finale } = declarations;
    if (finale) {
      if (memeSituation(finale.declaree, data)) return [];
      throw new Refus.DeclarationDejaFaite(finale.declareeLe);
    }
    const declareeLe = dateDeParis(at);
    const { nomenclature, finaleDu, finaleAvantLe } = ouverture;
    refuserHorsDe(declareeLe, { du: finaleDu, au: finaleAvantLe });
    refuserIncoherente(data, nomenclature);
    const declaration = { nomenclature, declareePar: actor.personneId, declareeLe };
    return [{ type: 'SituationFinaleDeclaree.v1', data: { ...candidature, ...situationDe(data), ...declaration } }];
  };
