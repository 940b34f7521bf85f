import { ajouterDesJours, debutDuJourAParis } from '#libs/france';
import { Later, reaction } from '#libs/projections';
import { EnregistrerMessage } from '#modules/messages';
import { EmettreLienDuSalarie, type ConventionPretEvent } from '#modules/pme-digitale';

/** The employee, who has no account, is written to: to answer once their time is held, the next day when they were already asked that day, then to take back what they agreed to. */
export const quandConventionAvanceEcrireAuSalarie = reaction<ConventionPretEvent>({
  name: 'quand-convention-avance-ecrire-au-salarie',
  sends: [EmettreLienDuSalarie, EnregistrerMessage],
  inOrderOf: ({ data: { conventionId } }) => `messages ${conventionId}`,
  on: {
    'PartDeTempsConfirmee.v1': ({ data: { conventionId, version, confirmeeLe } }, context) => {
      const lien = new EmettreLienDuSalarie({ conventionId, usage: 'reponse', version }, context);
      const lendemain = debutDuJourAParis(ajouterDesJours(confirmeeLe, 1));
      return [lien, new Later(lendemain, lien)];
    },
    'ConsentementSalarieRecueilli.v1': ({ data: { conventionId, version } }, context) => [
      new EmettreLienDuSalarie({ conventionId, usage: 'retrait', version }, context),
    ],
    'LienDuSalarieEmis.v1': ({ data }, context) => {
      const { conventionId, salarieId, numero, usage, preteuseSiren, utilisatriceSiren, expireLe } = data;
      const message = {
        destinataireId: salarieId,
        valeurs: { conventionId, numero, preteuseSiren, utilisatriceSiren, expireLe },
        sujetDe: { nature: 'convention-de-pret', id: conventionId },
        territoire: data.preteuseRegion,
      };
      return usage === 'reponse'
        ? [new EnregistrerMessage({ ...message, gabarit: 'pret-a-accepter' }, context)]
        : [new EnregistrerMessage({ ...message, gabarit: 'pret-accepte' }, context)];
    },
  },
});
