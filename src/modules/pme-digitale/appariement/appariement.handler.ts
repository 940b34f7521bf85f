import type { Prepared } from '#libs/cqrs';
import { load, type Actor, type EventStore } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { lireLiens, refuserQuiAAgiPour } from '#modules/entreprises';
import { besoinCompetence } from '../besoin-competence/besoin-competence';
import { offreCompetence } from '../offre-competence/offre-competence';
import { conventionPret } from '../convention-pret/convention-pret';
import { lireStatut } from '../statut';
import { accepterAppariement, type AccepterAppariement } from './accepter-appariement/accepter-appariement';
import { appariement, coteDe, type Appariement } from './appariement';
import type { AppariementEvent } from './appariement.events';
import { declinerAppariement, type DeclinerAppariement } from './decliner-appariement/decliner-appariement';
import type { Prealables } from './prealables';
import { proposerAppariement, type ProposerAppariement } from './proposer-appariement/proposer-appariement';
import { transformerAppariement, type TransformerAppariement } from './transformer-appariement/transformer-appariement';

type Preparation = Prepared<Appariement | null, AppariementEvent>;

const RIEN: Prealables = { offre: null, besoin: null, statuts: false, lies: false };

/** The offer may be taken meanwhile: its stream decides of its parts, and that of the need of what meets it. */
const lirePrealables = async (
  store: EventStore,
  { offreId, besoinId }: { readonly offreId: string; readonly besoinId: string },
  jour: string,
): Promise<Prealables> => {
  const [{ state: offre }, { state: besoin }] = await Promise.all([
    load(store, offreCompetence, offreId),
    load(store, besoinCompetence, besoinId),
  ]);
  if (!offre || !besoin) return RIEN;
  const [deLOffre, duBesoin] = [offre.publication.siren, besoin.publication.siren];
  const [lies, ...statuts] = await Promise.all([
    lireLiens(store, [deLOffre], [duBesoin]),
    lireStatut(store, deLOffre, jour),
    lireStatut(store, duBesoin, jour),
  ]);
  return { offre, besoin, statuts: statuts.every(Boolean), lies };
};

/** Throws when an agent of the region acted for one of the two companies before. */
const refuserUnAgentQuiAAgi = async (store: EventStore, { offre, besoin }: Prealables, actor: Actor): Promise<void> => {
  if (!offre || !besoin) return;
  const entreprises = { sirenOffre: offre.publication.siren, sirenBesoin: besoin.publication.siren };
  if (coteDe(actor.territoire, entreprises) !== undefined) return;
  for (const siren of Object.values(entreprises)) await refuserQuiAAgiPour(store, siren, actor);
};

export const preparerLaProposition = async (command: ProposerAppariement, store: EventStore): Promise<Preparation> => {
  const prealables = await lirePrealables(store, command.data, dateDeParis(command.context.at));
  await refuserUnAgentQuiAAgi(store, prealables, command.context.actor);
  return { id: command.data.appariementId, decide: proposerAppariement(command, prealables) };
};

export const preparerLAcceptation = async (command: AccepterAppariement, store: EventStore): Promise<Preparation> => {
  const { appariementId } = command.data;
  const { state } = await load(store, appariement, appariementId);
  const jour = dateDeParis(command.context.at);
  const prealables = state ? await lirePrealables(store, state.proposition, jour) : RIEN;
  return { id: appariementId, decide: accepterAppariement(command, prealables) };
};

/** A convention that is over never goes on again. */
const lireSiFinie = async (store: EventStore, appariementId: string): Promise<boolean> => {
  const { state } = await load(store, appariement, appariementId);
  const conventionId = state?.conventionId ?? null;
  if (conventionId === null) return false;
  const { state: convention } = await load(store, conventionPret, conventionId);
  return convention !== null && convention.finLe !== null;
};

export const preparerLeDeclin = async (command: DeclinerAppariement, store: EventStore): Promise<Preparation> => {
  const { appariementId } = command.data;
  return { id: appariementId, decide: declinerAppariement(command, await lireSiFinie(store, appariementId)) };
};

export const preparerLaTransformation = async (
  command: TransformerAppariement,
  store: EventStore,
): Promise<Preparation> => {
  const { appariementId } = command.data;
  return { id: appariementId, decide: transformerAppariement(command, await lireSiFinie(store, appariementId)) };
};
