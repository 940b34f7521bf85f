import { decidedAfterReading, type Prepared } from '#libs/cqrs';
import { load, type Command, type CommandType, type Decision, type EventStore } from '#libs/event-sourcing';
import { document } from '#modules/documents';
import { lireEntrepriseDuProgramme, refuserQuiAAgiPour } from '#modules/entreprises';
import { accorder, type AccorderLabel } from './accorder-label/accorder-label';
import { apporter, type ApporterPreuve } from './apporter-preuve/apporter-preuve';
import { CRITERES, type Critere } from './criteres';
import { deposer, type DeposerCandidature } from './deposer-candidature/deposer-candidature';
import type { EntrepriseCandidate } from './entreprise-candidate';
import { labelEntreprise, type LabelEntreprise } from './label-entreprise';
import type { LabelEntrepriseEvent } from './label-entreprise.events';
import type { Piece } from './piece';
import { presenter, type PresenterObservations } from './presenter-observations/presenter-observations';
import { verifier, type VerifierCritere } from './verifier-critere/verifier-critere';

type Preparation = Prepared<LabelEntreprise, LabelEntrepriseEvent>;

/** The document, when it belongs to the company and was not erased. */
const lirePiece = async (store: EventStore, siren: string, documentId: string): Promise<Piece | null> => {
  const { state } = await load(store, document, documentId);
  if (state.etat !== 'depose') return null;
  const { objet, empreinte } = state.depot;
  return objet.nature === 'entreprise' && objet.id === siren ? { documentId, empreinte } : null;
};

const lireCandidate = async (store: EventStore, siren: string): Promise<EntrepriseCandidate | null> => {
  const entreprise = await lireEntrepriseDuProgramme(store, siren);
  const ouvert = entreprise?.etablissements.find(({ fermeLe }) => fermeLe === null);
  return entreprise?.cesseeLe === null && ouvert ? { region: ouvert.region } : null;
};

/** The name of the fact by which the programme finds a criterion satisfied; null when none does. */
const lireFait = async (store: EventStore, siren: string, critere: Critere): Promise<string | null> => {
  if (CRITERES[critere].source !== 'fait') return null;
  const entreprise = await lireEntrepriseDuProgramme(store, siren);
  switch (critere) {
    case 'pme':
      return entreprise?.estPme ? 'CategoriePmeEtablie' : null;
    default:
      return null;
  }
};

export const preparerLaCandidature = async (command: DeposerCandidature, store: EventStore): Promise<Preparation> => {
  const { siren } = command.data;
  return { id: siren, decide: deposer(command, await lireCandidate(store, siren)) };
};

export const preparerLAccord = async (command: AccorderLabel, store: EventStore): Promise<Preparation> => {
  const { siren } = command.data;
  await refuserQuiAAgiPour(store, siren, command.context.actor);
  return { id: siren, decide: accorder(command, await lireCandidate(store, siren)) };
};

export const preparerLaPreuve = async (command: ApporterPreuve, store: EventStore): Promise<Preparation> => {
  const { siren, documentId } = command.data;
  return { id: siren, decide: apporter(command, await lirePiece(store, siren, documentId)) };
};

export const preparerLesObservations = async (
  command: PresenterObservations,
  store: EventStore,
): Promise<Preparation> => {
  const { siren, documentId } = command.data;
  return { id: siren, decide: presenter(command, await lirePiece(store, siren, documentId)) };
};

export const preparerLaVerification = async (command: VerifierCritere, store: EventStore): Promise<Preparation> => {
  const { siren, critere, documentId } = command.data;
  await refuserQuiAAgiPour(store, siren, command.context.actor);
  const [piece, fait] = await Promise.all([
    documentId === undefined ? null : lirePiece(store, siren, documentId),
    lireFait(store, siren, critere),
  ]);
  return { id: siren, decide: verifier(command, { piece, fait }) };
};

/** An act of the mission or of an evaluator. */
export const decideeParUnTiers = <Sent extends Command<{ siren: string }>>(
  command: CommandType<Sent>,
  decide: (sent: Sent) => Decision<LabelEntreprise, LabelEntrepriseEvent>,
) =>
  decidedAfterReading(command, labelEntreprise, async (sent: Sent, store) => {
    const { siren } = sent.data;
    await refuserQuiAAgiPour(store, siren, sent.context.actor);
    return { id: siren, decide: decide(sent) };
  });
