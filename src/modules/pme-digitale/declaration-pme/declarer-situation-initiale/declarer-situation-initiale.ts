import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { estDeLEntreprise } from '#modules/habilitations';
import { versionDeLIndiceDu } from '../../intensite-numerique';
import { situationDe, type DeclarationPme } from '../declaration-pme';
import * as Refus from '../declaration-pme.errors';
import type { SituationDePme, SituationInitialeDeclaree } from '../declaration-pme.events';
import { fenetresDe } from '../fenetres';
import { lEntreprise } from '../roles';
import {
  memeSituation,
  refuserHorsDe,
  refuserIncoherente,
  type CandidatureDeclarante,
} from '../suite-de-la-declaration';

export class DeclarerSituationInitiale extends Command<SituationDePme & { siren: string; rang: number }> {
  static readonly authority = lEntreprise;
}

/** The version of the index is that of the application: the final declaration is asked in it too. */
export const declarerInitiale =
  ({ data, context: { actor, at } }: DeclarerSituationInitiale, candidature: CandidatureDeclarante | null) =>
  (etat: DeclarationPme | null): readonly SituationInitialeDeclaree[] => {
    const { siren, rang } = data;
    if (!candidature || !estDeLEntreprise(actor, siren)) throw new Refus.CandidatureSansDeclaration();
    if (etat?.ouverture) {
      if (memeSituation(etat.ouverture, data)) return [];
      throw new Refus.DeclarationDejaFaite(etat.ouverture.declareeLe);
    }
    const { experimentationId, region, demandeLe } = candidature;
    const declareeLe = dateDeParis(at);
    const { initiale, finale } = fenetresDe(demandeLe);
    refuserHorsDe(declareeLe, initiale);
    const nomenclature = versionDeLIndiceDu(demandeLe).version;
    refuserIncoherente(data, nomenclature);
    const dates = { demandeLe, finaleDu: finale.du, finaleAvantLe: finale.au };
    const declaration = { nomenclature, ...dates, declareePar: actor.personneId, declareeLe };
    return [
      {
        type: 'SituationInitialeDeclaree.v1',
        data: { siren, rang, experimentationId, region, ...situationDe(data), ...declaration },
      },
    ];
  };
