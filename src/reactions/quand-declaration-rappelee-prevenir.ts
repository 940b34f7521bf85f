import { reaction } from '#libs/projections';
import { EnregistrerMessage } from '#modules/messages';
import type { DeclarationPmeRelancee } from '#modules/pme-digitale';

/** Tells whoever asked for the status that a declaration is due, and until when. */
export const quandDeclarationRappeleePrevenir = reaction<DeclarationPmeRelancee>({
  name: 'quand-declaration-rappelee-prevenir',
  sends: [EnregistrerMessage],
  inOrderOf: ({ data: { siren } }) => `messages ${siren}`,
  on: {
    'DeclarationPmeRelancee.v1': ({ data }, context) => {
      const { siren, rang, experimentationId, region: territoire, moment, destinataireId, avantLe } = data;
      const sujetDe = { nature: 'statut-pme-digitale', id: `${siren}-${rang}` };
      const valeurs = { siren, experimentationId, moment, avantLe };
      const message = { destinataireId, gabarit: 'declaration-attendue', valeurs } as const;
      return [new EnregistrerMessage({ ...message, sujetDe, territoire, siren }, context)];
    },
  },
});
