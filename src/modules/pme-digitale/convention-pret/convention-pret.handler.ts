import { createHash } from 'node:crypto';
import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { lireEntrepriseDuProgramme, lireLiens } from '#modules/entreprises';
import { sontConcurrentes } from '../concurrence';
import { lireStatut } from '../statut';
import { commencer, type CommencerPret } from './commencer-pret/commencer-pret';
import { texteDuContenu, type Contenu } from './contenu';
import { conventionPret, type ConventionPret } from './convention-pret';
import type { ConventionPretEvent } from './convention-pret.events';
import { modifier, type ModifierContenu } from './modifier-contenu/modifier-contenu';
import { rediger, type RedigerConvention } from './rediger-convention/rediger-convention';
import { lireOrigine } from './origine.handler';
import type { Prealables } from './regles-du-contenu';
import { renouveler, type RenouvelerPret } from './renouveler-pret/renouveler-pret';

type Preparation = Prepared<ConventionPret | null, ConventionPretEvent>;

export const empreinteDe = (contenu: Contenu): string =>
  createHash('sha256').update(texteDuContenu(contenu), 'utf8').digest('hex');

const lireEtablissements = async (store: EventStore, siren: string) => {
  const titulaire = await lireEntrepriseDuProgramme(store, siren);
  return titulaire?.cesseeLe === null ? titulaire.etablissements : [];
};

const regionDe = (etablissements: Awaited<ReturnType<typeof lireEtablissements>>): string | null =>
  etablissements.find(({ fermeLe }) => fermeLe === null)?.region ?? null;

const RIEN: Prealables = {
  empreinteDe,
  preteuseRegion: null,
  utilisatriceRegion: null,
  liees: false,
  statuts: false,
  origine: null,
  concurrentes: false,
};

const lirePrealables = async (
  store: EventStore,
  { preteuseSiren, utilisatriceSiren }: Pick<Contenu, 'preteuseSiren' | 'utilisatriceSiren'>,
  appariementId: string | null,
  at: string,
): Promise<Prealables> => {
  const jour = dateDeParis(at);
  const [deLaPreteuse, deLUtilisatrice, liees, origine, ...statuts] = await Promise.all([
    lireEtablissements(store, preteuseSiren),
    lireEtablissements(store, utilisatriceSiren),
    lireLiens(store, [preteuseSiren], [utilisatriceSiren]),
    appariementId === null ? null : lireOrigine(store, appariementId),
    lireStatut(store, preteuseSiren, jour),
    lireStatut(store, utilisatriceSiren, jour),
  ]);
  return {
    empreinteDe,
    preteuseRegion: regionDe(deLaPreteuse),
    utilisatriceRegion: regionDe(deLUtilisatrice),
    liees,
    statuts: !statuts.includes(false),
    origine,
    concurrentes: sontConcurrentes(deLaPreteuse, deLUtilisatrice),
  };
};

/** The two companies never change: what is read of them stands for any content of the convention. */
const lireSesPrealables = async (store: EventStore, conventionId: string, at: string): Promise<Prealables> => {
  const { state } = await load(store, conventionPret, conventionId);
  if (!state) return RIEN;
  return lirePrealables(store, state.texte.contenu, state.redaction.origine?.appariementId ?? null, at);
};

export const preparerLaRedaction = async (command: RedigerConvention, store: EventStore): Promise<Preparation> => {
  const avant = await lirePrealables(store, command.contenu, command.data.appariementId, command.context.at);
  return { id: command.data.conventionId, decide: rediger(command, avant) };
};

export const preparerLaModification = async (command: ModifierContenu, store: EventStore): Promise<Preparation> => {
  const { conventionId } = command.data;
  const avant = await lireSesPrealables(store, conventionId, command.context.at);
  return { id: conventionId, decide: modifier(command, avant) };
};

export const preparerLeDebut = async (command: CommencerPret, store: EventStore): Promise<Preparation> => {
  const { conventionId } = command.data;
  const avant = await lireSesPrealables(store, conventionId, command.context.at);
  return { id: conventionId, decide: commencer(command, avant) };
};

export const preparerLeRenouvellement = async (command: RenouvelerPret, store: EventStore): Promise<Preparation> => {
  const { conventionId } = command.data;
  const avant = await lireSesPrealables(store, conventionId, command.context.at);
  return { id: conventionId, decide: renouveler(command, avant) };
};
