import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours, debutDuJourAParis } from '#libs/france';
import { Later, reaction } from '#libs/projections';
import { PrevenirPartieDuPret } from '#modules/messages';
import type { ConventionPretEvent } from '#modules/pme-digitale';

/** Days before the last one of a loan. Chosen by the programme. */
const JOURS_AVANT_LA_FIN = 30;

const PARTIES = ['preteuse', 'utilisatrice'] as const;

const aSigner = (conventionId: string, le: string, context: CommandContext) =>
  PARTIES.map((partie) => {
    const message = { gabarit: 'convention-a-signer', valeurs: { conventionId, le } } as const;
    return new PrevenirPartieDuPret({ conventionId, partie, ...message, siEnCoursJusquAu: null }, context);
  });

const sansAccord = (conventionId: string, le: string, context: CommandContext) =>
  PARTIES.map((partie) => {
    const message = { gabarit: 'accord-non-donne', valeurs: { conventionId, le } } as const;
    return new PrevenirPartieDuPret({ conventionId, partie, ...message, siEnCoursJusquAu: null }, context);
  });

const finProche = (conventionId: string, au: string, context: CommandContext) => {
  const quand = debutDuJourAParis(ajouterDesJours(au, -JOURS_AVANT_LA_FIN));
  return PARTIES.map((partie) => {
    const message = { gabarit: 'pret-bientot-fini', valeurs: { conventionId, au } } as const;
    return new Later(
      quand,
      new PrevenirPartieDuPret({ conventionId, partie, ...message, siEnCoursJusquAu: au }, context),
    );
  });
};

/** Tells both companies of a loan. A refusal and a withdrawal are told alike, and no more than that there is no agreement. */
export const quandConventionAvancePrevenir = reaction<ConventionPretEvent>({
  name: 'quand-convention-avance-prevenir',
  sends: [PrevenirPartieDuPret],
  inOrderOf: ({ data: { conventionId } }) => `messages des entreprises ${conventionId}`,
  on: {
    'ConventionPretRedigee.v1': ({ data }, context) => aSigner(data.conventionId, data.redigeeLe, context),
    'ContenuDeConventionModifie.v1': ({ data }, context) => aSigner(data.conventionId, data.modifieLe, context),
    'RenouvellementDePretPropose.v1': ({ data }, context) => aSigner(data.conventionId, data.proposeLe, context),
    'ConsentementSalarieRefuse.v1': ({ data }, context) => sansAccord(data.conventionId, data.refuseLe, context),
    'ConsentementSalarieRetire.v1': ({ data }, context) => sansAccord(data.conventionId, data.retireLe, context),
    'PretCommence.v1': ({ data: { conventionId, contenu, commenceLe } }, context) => [
      ...PARTIES.map((partie) => {
        const message = { gabarit: 'pret-commence', valeurs: { conventionId, commenceLe, au: contenu.au } } as const;
        return new PrevenirPartieDuPret({ conventionId, partie, ...message, siEnCoursJusquAu: null }, context);
      }),
      ...finProche(conventionId, contenu.au, context),
    ],
    'ConventionPretRenouvelee.v1': ({ data }, context) => finProche(data.conventionId, data.contenu.au, context),
  },
});
