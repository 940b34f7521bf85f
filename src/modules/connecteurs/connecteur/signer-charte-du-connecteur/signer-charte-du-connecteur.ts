import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { CharteConnecteurSignee } from '../connecteur.events';
import { luiMeme } from '../roles';
import { connecteurAccepte } from '../suite-du-connecteur';

/** `empreinte`: SHA-256 of the text that they read. */
export class SignerCharteDuConnecteur extends Command<{ empreinte: string }> {
  static readonly authority = luiMeme;
}

/** `enVigueur`: the charter of connecteurs that day. */
export const signer =
  (
    { data: { empreinte }, context: { actor, at } }: SignerCharteDuConnecteur,
    enVigueur: { readonly empreinte: string; readonly version: number } | null,
  ) =>
  (etat: Connecteur | null): readonly CharteConnecteurSignee[] => {
    const { charte } = connecteurAccepte(etat, actor);
    if (charte === empreinte) return [];
    if (!enVigueur) throw new Refus.CharteDesConnecteursNonPubliee();
    if (enVigueur.empreinte !== empreinte) throw new Refus.CharteDesConnecteursRemplacee(enVigueur.empreinte);
    const signee = { empreinte, version: enVigueur.version, signeeLe: dateDeParis(at) };
    return [{ type: 'CharteConnecteurSignee.v1', data: { connecteurId: actor.personneId, ...signee } }];
  };
