import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { estAbsent, type Connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { PlacePrise } from '../connecteur.events';
import { luiMeme } from '../roles';
import { connecteurConnu } from '../suite-du-connecteur';
import { interetsQuiComptent } from '../interets';

/** Takes a place, then the programme asks for the request: the first to ask has it, and the others get their place back. */
export class AccepterProposition extends Command<{ demandeId: string }> {
  static readonly authority = luiMeme;
}

/** What the request says when the place is asked for. It may be taken before the place is: its stream decides. */
export interface Proposition {
  readonly siren: string;
  readonly region: string;
  readonly etat: 'ouverte' | 'prise-par-un-autre';
}

export const accepterProposition =
  (
    { data: { demandeId }, context: { actor, at } }: AccepterProposition,
    proposition: Proposition | null,
    charteEnVigueur: string | null,
  ) =>
  (etat: Connecteur | null): readonly PlacePrise[] => {
    const connecteur = connecteurConnu(etat, actor);
    const { connecteurId, places, capacite, charte } = connecteur;
    const priseLe = dateDeParis(at);
    if (places.includes(demandeId)) return [];
    // A connecteur who came back in another region does not take what was proposed to them in the first.
    if (proposition?.region !== connecteur.profil.region) throw new Refus.PropositionAbsente();
    if (proposition.etat !== 'ouverte') throw new Refus.DemandePriseParUnAutre();
    if (connecteur.etat !== 'accepte') throw new Refus.ConnecteurNonActif();
    if (charte === null || charte !== charteEnVigueur) throw new Refus.CharteASigner();
    if (estAbsent(connecteur, priseLe)) throw new Refus.ConnecteurAbsent();
    if (interetsQuiComptent(connecteur, priseLe).includes(proposition.siren)) throw new Refus.InteretDansLaDemande();
    if (places.length >= capacite) throw new Refus.CapaciteAtteinte(places.length, capacite);
    return [{ type: 'PlacePrise.v1', data: { connecteurId, demandeId, priseLe } }];
  };
