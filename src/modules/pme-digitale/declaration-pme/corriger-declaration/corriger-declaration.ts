import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { situationDe, type DeclarationPme } from '../declaration-pme';
import * as Refus from '../declaration-pme.errors';
import type {
  DeclarationPmeCorrigee,
  MomentDeDeclaration,
  MotifDeCorrectionDeDeclaration,
  SituationDePme,
} from '../declaration-pme.events';
import { corrigeableJusquAu } from '../fenetres';
import { lEntreprise } from '../roles';
import { declarationConnue, memeSituation, refuserIncoherente } from '../suite-de-la-declaration';

export class CorrigerDeclaration extends Command<
  SituationDePme & {
    siren: string;
    rang: number;
    moment: MomentDeDeclaration;
    motif: MotifDeCorrectionDeDeclaration;
  }
> {
  static readonly authority = lEntreprise;
}

export const corriger =
  ({ data, context: { actor, at } }: CorrigerDeclaration) =>
  (etat: DeclarationPme | null): readonly DeclarationPmeCorrigee[] => {
    const { moment, motif } = data;
    const { candidature, ouverture, declarations } = declarationConnue(etat, actor, data.siren);
    const faite = declarations[moment];
    if (!ouverture || !faite) throw new Refus.DeclarationACorrigerManquante();
    if (memeSituation(faite.situation, data)) {
      if (faite.correction?.motif === motif) return [];
      throw new Refus.CorrectionSansChangement();
    }
    const corrigeeLe = dateDeParis(at);
    const jusquAu = corrigeableJusquAu(ouverture.demandeLe, faite.declareeLe);
    if (corrigeeLe > jusquAu) throw new Refus.CorrectionTropTardive(jusquAu);
    const { nomenclature } = ouverture;
    refuserIncoherente(data, nomenclature);
    const correction = { moment, nomenclature, motif, corrigeePar: actor.personneId, corrigeeLe };
    return [{ type: 'DeclarationPmeCorrigee.v1', data: { ...candidature, ...situationDe(data), ...correction } }];
  };
