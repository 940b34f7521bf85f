import { decidedAfterReading, type Prepared } from '#libs/cqrs';
import { load, type Actor, type Command, type CommandType, type Decision, type EventStore } from '#libs/event-sourcing';
import { ajouterDesJours, ajouterDesMois, dateDeParis } from '#libs/france';
import { enveloppeIdDe } from '#modules/aides-regionales';
import {
  AAgiPourLEntreprise,
  aAgiDansLeFlux,
  lireEntrepriseDuProgramme,
  refuserQuiAAgiPour,
} from '#modules/entreprises';
import { conventionPret } from '../convention-pret/convention-pret';
import { relevePret } from '../releve-pret/releve-pret';
import { lireStatut } from '../statut';
import { amortissement, idDAmortissement, type AmortissementDuMois } from './amortissement';
import type { AmortissementEvent } from './amortissement.events';
import { demander, type DemanderAmortissement } from './demander-amortissement/demander-amortissement';
import { payer, type PayerAmortissement } from './payer-amortissement/payer-amortissement';
import { regulariser, type RegulariserAmortissement } from './regulariser-amortissement/regulariser-amortissement';
import { retenir, type RetenirAmortissement } from './retenir-amortissement/retenir-amortissement';

type Preparation = Prepared<AmortissementDuMois | null, AmortissementEvent>;

const lireReleves = async (store: EventStore, conventionId: string) =>
  (await load(store, relevePret, conventionId)).state;

const lireReleve = async (store: EventStore, { conventionId, mois }: { conventionId: string; mois: string }) =>
  (await lireReleves(store, conventionId))?.parMois[mois];

/** Both companies hold the status on the last day of the month: whoever left it before works on without public money. */
const lireAvant = async (store: EventStore, { conventionId, mois }: { conventionId: string; mois: string }) => {
  const releves = await lireReleves(store, conventionId);
  const releve = releves?.parMois[mois];
  const dernierJour = ajouterDesJours(ajouterDesMois(`${mois}-01`, 1), -1);
  const societes = releve ? [releve.preteuseSiren, releve.utilisatriceSiren] : [];
  const statuts = await Promise.all(societes.map((siren) => lireStatut(store, siren, dernierJour)));
  return { releves, statuts: statuts.every((detenu) => detenu) };
};

export const preparerLaDemande = async (command: DemanderAmortissement, store: EventStore): Promise<Preparation> => ({
  id: idDAmortissement(command.data),
  decide: demander(command, await lireAvant(store, command.data)),
});

/** Nobody who acted for one of the two companies, on its own stream or on the loan, decides here for the region: each of them gains by the amortisation. */
const refuserLesSiens = async (
  store: EventStore,
  designe: { conventionId: string; mois: string },
  actor: Actor,
): Promise<void> => {
  const { state } = await load(store, amortissement, idDAmortissement(designe));
  if (!state) return;
  const releve = await lireReleve(store, designe);
  const parties = releve ? [releve.preteuseSiren, releve.utilisatriceSiren] : [];
  const sirens = [...new Set([state.demande.siren, ...parties])];
  for (const siren of sirens) await refuserQuiAAgiPour(store, siren, actor);
  const lui = { sirens, personneId: actor.personneId };
  const { conventionId } = designe;
  const duPret =
    (await aAgiDansLeFlux(store, conventionPret, conventionId, lui)) ||
    (await aAgiDansLeFlux(store, relevePret, conventionId, lui)) ||
    (await aAgiDansLeFlux(store, amortissement, idDAmortissement(designe), lui));
  if (duPret) throw new AAgiPourLEntreprise();
};

/** An act of the region that looks at its own stream only. */
export const decideeParUnTiers = <Sent extends Command<{ conventionId: string; mois: string }>>(
  command: CommandType<Sent>,
  decide: (sent: Sent) => Decision<AmortissementDuMois | null, AmortissementEvent>,
) =>
  decidedAfterReading(command, amortissement, async (sent: Sent, store) => {
    await refuserLesSiens(store, sent.data, sent.context.actor);
    return { id: idDAmortissement(sent.data), decide: decide(sent) };
  });

/** The envelope is that of the year of the decision. */
export const preparerLaDecision = async (command: RetenirAmortissement, store: EventStore): Promise<Preparation> => {
  const id = idDAmortissement(command.data);
  await refuserLesSiens(store, command.data, command.context.actor);
  const { state } = await load(store, amortissement, id);
  const annee = Number(dateDeParis(command.context.at).slice(0, 4));
  const enveloppeId = enveloppeIdDe(command.context.actor.territoire, annee, command.data.dispositifId);
  const beneficiaire = state && (await lireEntrepriseDuProgramme(store, state.demande.siren));
  const entrepriseUniqueId = beneficiaire?.cesseeLe === null ? beneficiaire.entrepriseUniqueId : null;
  const releve = await lireReleve(store, command.data);
  return { id, decide: retenir(command, { releve, enveloppeId, entrepriseUniqueId }) };
};

export const preparerLePaiement = async (command: PayerAmortissement, store: EventStore): Promise<Preparation> => {
  await refuserLesSiens(store, command.data, command.context.actor);
  return { id: idDAmortissement(command.data), decide: payer(command, await lireReleve(store, command.data)) };
};

export const preparerLaRegularisation = async (
  command: RegulariserAmortissement,
  store: EventStore,
): Promise<Preparation> => ({
  id: idDAmortissement(command.data),
  decide: regulariser(command, (await lireReleves(store, command.data.conventionId))?.valides[command.data.mois]),
});
