import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { lireEntrepriseDuProgramme } from '#modules/entreprises';
import { connecteur, delegueDu, estAbsent, type Connecteur } from '../connecteur/connecteur';
import { interetsQuiComptent } from '../connecteur/interets';
import { clore, type CloreAccompagnement } from './clore-accompagnement/clore-accompagnement';
import { demandeAccompagnement, type Demande } from './demande-accompagnement';
import type { DemandeAccompagnementEvent } from './demande-accompagnement.events';
import { demanderAccompagnement, type DemanderAccompagnement } from './demander-accompagnement/demander-accompagnement';
import { proposer, type ProposerDemande } from './proposer-demande/proposer-demande';
import { relancer, type RelancerDemande } from './relancer-demande/relancer-demande';

type Preparation = Prepared<Demande | null, DemandeAccompagnementEvent>;

const lireConnecteur = async (store: EventStore, id: string) => (await load(store, connecteur, id)).state;

export const preparerLaDemande = async (command: DemanderAccompagnement, store: EventStore): Promise<Preparation> => {
  const { demandeId, siren } = command.data;
  return { id: demandeId, decide: demanderAccompagnement(command, await lireEntrepriseDuProgramme(store, siren)) };
};

export const preparerLaProposition = async (command: ProposerDemande, store: EventStore): Promise<Preparation> => {
  const { demandeId, connecteurIds } = command.data;
  const connecteurs = await Promise.all(connecteurIds.map((id) => lireConnecteur(store, id)));
  return { id: demandeId, decide: proposer(command, connecteurs) };
};

/** A reminder names who may answer it: the others are absent, suspended or gone that day. */
export const preparerLaRelance = async (command: RelancerDemande, store: EventStore): Promise<Preparation> => {
  const { demandeId } = command.data;
  const jour = dateDeParis(command.context.at);
  const { state } = await load(store, demandeAccompagnement, demandeId);
  const proposees = state?.proposees ?? [];
  const connecteurs = await Promise.all(proposees.map((id) => lireConnecteur(store, id)));
  const peut = (lui: Connecteur | null | undefined) => lui?.etat === 'accepte' && !estAbsent(lui, jour);
  const indisponibles = proposees.filter((_, rang) => !peut(connecteurs[rang]));
  return { id: demandeId, decide: relancer(command, indisponibles) };
};

/** The delegate of whoever has it in charge stands in the stream of that connecteur. */
export const preparerLaCloture = async (command: CloreAccompagnement, store: EventStore): Promise<Preparation> => {
  const { demandeId } = command.data;
  const { state } = await load(store, demandeAccompagnement, demandeId);
  const enCharge = state?.enCharge ? await lireConnecteur(store, state.enCharge) : null;
  const jour = dateDeParis(command.context.at);
  const delegueId = enCharge && delegueDu(enCharge, jour);
  const delegue = delegueId ? await lireConnecteur(store, delegueId) : null;
  // Who is suspended, or has an interest in the company, stands in for nobody.
  const remplace =
    delegue?.etat === 'accepte' && !interetsQuiComptent(delegue, jour).includes(state?.depot.siren ?? '');
  return { id: demandeId, decide: clore(command, remplace || !enCharge ? enCharge : { ...enCharge, absences: [] }) };
};
