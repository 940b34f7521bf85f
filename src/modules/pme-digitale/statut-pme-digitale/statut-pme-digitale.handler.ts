import { decidedAfterReading, type Prepared } from '#libs/cqrs';
import { load, type Command, type CommandType, type Decision, type EventStore } from '#libs/event-sourcing';
import { aAgiPourLEntreprise, entreprise, lireEntrepriseDuProgramme } from '#modules/entreprises';
import { estOuverteAuxCandidatures, experimentation } from '../experimentation/experimentation';
import { demanderStatut, type DemanderStatut } from './demander-statut/demander-statut';
import type { EntrepriseCandidate } from './entreprise-candidate';
import { prononcer, type PrononcerAdmissibilite } from './prononcer-admissibilite/prononcer-admissibilite';
import { statutPmeDigitale, type StatutPmeDigitale } from './statut-pme-digitale';
import type { StatutPmeDigitaleEvent } from './statut-pme-digitale.events';

type Preparation = Prepared<StatutPmeDigitale | null, StatutPmeDigitaleEvent>;

const estOuverte = async (store: EventStore, experimentationId: string): Promise<boolean> =>
  estOuverteAuxCandidatures((await load(store, experimentation, experimentationId)).state);

const lireCandidate = async (store: EventStore, siren: string): Promise<EntrepriseCandidate | null> => {
  const enrolee = await lireEntrepriseDuProgramme(store, siren);
  if (!enrolee) return null;
  const { state } = await load(store, entreprise, siren);
  const categorie = state.etat === 'absente' ? null : state.taille.categorie;
  return { ...enrolee, categorie: categorie && { code: categorie.categorie, regle: categorie.regle } };
};

/** On the company's own stream, or on that of its status, in whatever application. */
const aAgi = async (store: EventStore, siren: string, personneId: string): Promise<boolean> => {
  const siens = new Set<string>();
  await load(store, statutPmeDigitale, siren, ({ type, metadata: { actor } }) => {
    if (type === 'StatutDemande.v1' || type === 'StatutQuitte.v1') siens.add(actor.personneId);
  });
  return siens.has(personneId) || aAgiPourLEntreprise(store, siren, personneId);
};

/** The cohort may be closed between this reading and the fact: it then answers that it sets the company aside. */
export const preparerLaDemandeDeStatut = async (command: DemanderStatut, store: EventStore): Promise<Preparation> => {
  const { siren, experimentationId } = command.data;
  const [candidate, experimentationOuverte] = await Promise.all([
    lireCandidate(store, siren),
    estOuverte(store, experimentationId),
  ]);
  return { id: siren, decide: demanderStatut(command, { entreprise: candidate, experimentationOuverte }) };
};

export const preparerLAdmissibilite = async (
  command: PrononcerAdmissibilite,
  store: EventStore,
): Promise<Preparation> => {
  const { siren } = command.data;
  const { state } = await load(store, statutPmeDigitale, siren);
  const [candidate, experimentationOuverte, estDesSiens] = await Promise.all([
    lireCandidate(store, siren),
    state !== null && estOuverte(store, state.demande.experimentationId),
    aAgi(store, siren, command.context.actor.personneId),
  ]);
  return { id: siren, decide: prononcer(command, { entreprise: candidate, experimentationOuverte, estDesSiens }) };
};

/** A decision of the mission on a company: nobody who acted for it takes one. */
export const decideeParLaMission = <Sent extends Command<{ siren: string }>>(
  command: CommandType<Sent>,
  decide: (sent: Sent, estDesSiens: boolean) => Decision<StatutPmeDigitale | null, StatutPmeDigitaleEvent>,
) =>
  decidedAfterReading(command, statutPmeDigitale, async (sent: Sent, store) => {
    const { siren } = sent.data;
    return { id: siren, decide: decide(sent, await aAgi(store, siren, sent.context.actor.personneId)) };
  });
