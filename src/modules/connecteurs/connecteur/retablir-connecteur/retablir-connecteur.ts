import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { ConnecteurRetabli } from '../connecteur.events';
import { saRegion } from '../roles';
import { connecteurConnu, refuserDecisionSurSoi } from '../suite-du-connecteur';

export class RetablirConnecteur extends Command<{ connecteurId: string }> {
  static readonly authority = saRegion;
}

export const retablir =
  ({ data: { connecteurId }, context: { actor, at } }: RetablirConnecteur) =>
  (etat: Connecteur | null): readonly ConnecteurRetabli[] => {
    const connecteur = connecteurConnu(etat, actor);
    if (connecteur.etat === 'accepte') return [];
    if (connecteur.etat !== 'suspendu') throw new Refus.ConnecteurNonSuspendu();
    refuserDecisionSurSoi(connecteur, actor);
    const retabli = { retabliPar: actor.personneId, retabliLe: dateDeParis(at) };
    return [{ type: 'ConnecteurRetabli.v1', data: { connecteurId, ...retabli } }];
  };
