import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import { reaction } from '#libs/projections';
import {
  echeancesDu,
  type AttributionRefusee,
  type DemandePriseEnCharge,
  type DemandeProposee,
  type DemandeRelancee,
} from '#modules/connecteurs';
import { EnregistrerMessage } from '#modules/messages';

type Suite = DemandeProposee | DemandeRelancee | AttributionRefusee | DemandePriseEnCharge;

/** What a message is about, and the region that may read that it was sent. A company does not read who was asked, or came too late. */
const propos = ({ demandeId: id, region: territoire }: Suite['data']) => ({
  sujetDe: { nature: 'demande-accompagnement', id },
  territoire,
});

const deLaProposition = ({ data }: DemandeProposee, context: CommandContext) => {
  const { demandeId, siren, connecteurIds, proposeeLe } = data;
  const relanceLe = ajouterDesJours(proposeeLe, echeancesDu(proposeeLe).relances[0]);
  const valeurs = { demandeId, siren, proposeeLe, relanceLe };
  return connecteurIds.map(
    (destinataireId) =>
      new EnregistrerMessage({ ...propos(data), destinataireId, gabarit: 'demande-proposee', valeurs }, context),
  );
};

const deLaRelance = ({ data }: DemandeRelancee, context: CommandContext) => {
  const { demandeId, connecteurIds, jours, relanceeLe } = data;
  const valeurs = { demandeId, jours, relanceeLe };
  return connecteurIds.map(
    (destinataireId) =>
      new EnregistrerMessage({ ...propos(data), destinataireId, gabarit: 'demande-relancee', valeurs }, context),
  );
};

/** Tells connecteurs what is proposed to them and what they did not have, and whoever asked that somebody comes. */
export const quandDemandeAvancePrevenir = reaction<Suite>({
  name: 'quand-demande-avance-prevenir',
  sends: [EnregistrerMessage],
  inOrderOf: ({ data: { demandeId } }) => `messages ${demandeId}`,
  on: {
    'DemandeProposee.v1': deLaProposition,
    'DemandeRelancee.v1': deLaRelance,
    'AttributionRefusee.v1': ({ data }, context) => {
      const { demandeId, connecteurId: destinataireId, motif, refuseeLe } = data;
      const message = { destinataireId, gabarit: 'demande-attribuee-a-un-autre' } as const;
      return [
        new EnregistrerMessage({ ...propos(data), ...message, valeurs: { demandeId, motif, refuseeLe } }, context),
      ];
    },
    'DemandePriseEnCharge.v1': ({ data }, context) => {
      const { demandeId, siren, demandePar: destinataireId, priseEnChargeLe } = data;
      const valeurs = { demandeId, siren, priseEnChargeLe };
      const message = { destinataireId, siren, gabarit: 'demande-prise-en-charge', valeurs } as const;
      return [new EnregistrerMessage({ ...propos(data), ...message }, context)];
    },
  },
});
