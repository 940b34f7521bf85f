import type { Prepared } from '#libs/cqrs';
import type { EventStore } from '#libs/event-sourcing';
import { peutVoirEntreprise } from '../../entreprise/etablissements';
import { surLeCompteDe } from '../tenue-du-compte';
import { lireTitulaire } from '../../lire-titulaire';
import type { CompteDeMinimis } from '../compte-de-minimis';
import type { CompteDeMinimisEvent } from '../compte-de-minimis.events';
import { corriger, type CorrigerOctroi } from './corriger-octroi';

export const preparerLaCorrection = async (
  command: CorrigerOctroi,
  store: EventStore,
): Promise<Prepared<CompteDeMinimis, CompteDeMinimisEvent>> => {
  const titulaire = await lireTitulaire(store, command.data.siren);
  const { seule, ...prepared } = await surLeCompteDe(store, titulaire.entrepriseUniqueId, corriger(command, titulaire));
  return { ...prepared, isVisible: seule && peutVoirEntreprise(command.context.actor, titulaire) };
};
