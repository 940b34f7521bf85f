import { reaction } from '#libs/projections';
import type { PrestationPayee, RealisationDeclaree } from '#modules/connecteurs';
import { EnregistrerMessage } from '#modules/messages';

type Suite = RealisationDeclaree | PrestationPayee;

const propos = ({ prestationId: id, region: territoire, siren }: Suite['data']) => ({
  sujetDe: { nature: 'prestation', id },
  territoire,
  siren,
});

/** Tells whoever accepted the quote for the company that a service waits for their answer, and that it is paid. */
export const quandPrestationAvancePrevenir = reaction<Suite>({
  name: 'quand-prestation-avance-prevenir',
  sends: [EnregistrerMessage],
  inOrderOf: ({ data: { prestationId } }) => `messages ${prestationId}`,
  on: {
    'RealisationDeclaree.v1': ({ data }, context) => {
      const { prestationId, devisAcceptePar: destinataireId, realiseeLe, reponseAvantLe } = data;
      const valeurs = { prestationId, realiseeLe, reponseAvantLe };
      const message = { destinataireId, gabarit: 'prestation-a-confirmer', valeurs } as const;
      return [new EnregistrerMessage({ ...message, ...propos(data) }, context)];
    },
    'PrestationPayee.v1': ({ data }, context) => {
      const { prestationId, devisAcceptePar: destinataireId, montantCentimes, payeeLe } = data;
      const valeurs = { prestationId, montantCentimes, payeeLe };
      const message = { destinataireId, gabarit: 'prestation-payee', valeurs } as const;
      return [new EnregistrerMessage({ ...message, ...propos(data) }, context)];
    },
  },
});
