import { createHash } from 'node:crypto';
import type { Prepared } from '#libs/cqrs';
import { load, type EventStore } from '#libs/event-sourcing';
import { connecteur } from '../connecteur/connecteur';
import { accorder, type AccorderLabellisation } from './accorder-labellisation/accorder-labellisation';
import { demander, type DemanderLabellisation } from './demander-labellisation/demander-labellisation';
import type { Labellisation } from './labellisation';
import type { LabellisationEvent } from './labellisation.events';
import { racineDe } from './numero';

type Preparation = Prepared<Labellisation, LabellisationEvent>;

const lireConnecteur = async (store: EventStore, id: string) => (await load(store, connecteur, id)).state;

export const preparerLaDemandeDeLabel = async (
  command: DemanderLabellisation,
  store: EventStore,
): Promise<Preparation> => {
  const { personneId } = command.context.actor;
  const racine = racineDe(createHash('sha256').update(personneId).digest('hex'));
  return { id: personneId, decide: demander(command, await lireConnecteur(store, personneId), racine) };
};

/** The connecteur may be suspended between this reading and the grant: their services are then refused by their own stream. */
export const preparerLOctroi = async (command: AccorderLabellisation, store: EventStore): Promise<Preparation> => {
  const { connecteurId } = command.data;
  return { id: connecteurId, decide: accorder(command, await lireConnecteur(store, connecteurId)) };
};
