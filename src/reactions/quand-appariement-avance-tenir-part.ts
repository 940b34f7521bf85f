import { ajouterDesJours, debutDuJourAParis } from '#libs/france';
import { Later, reaction } from '#libs/projections';
import {
  ConclureAppariement,
  EcarterAppariement,
  PourvoirBesoin,
  PrendrePart,
  RendrePart,
  RouvrirBesoin,
  type AppariementEvent,
  type BesoinCompetenceEvent,
  type OffreCompetenceEvent,
} from '#modules/pme-digitale';

/** The part of the offer comes first, then the need, then the match: what one refuses is freed at the others. */
export const quandAppariementAvanceTenirPart = reaction<
  AppariementEvent | OffreCompetenceEvent | BesoinCompetenceEvent
>({
  name: 'quand-appariement-avance-tenir-part',
  sends: [PrendrePart, PourvoirBesoin, ConclureAppariement, EcarterAppariement, RendrePart, RouvrirBesoin],
  inOrderOf: ({ data }) => ('appariementId' in data ? data.appariementId : ''),
  on: {
    'AppariementPropose.v1': ({ data: { appariementId, reponseAvantLe } }, context) => [
      new Later(
        debutDuJourAParis(ajouterDesJours(reponseAvantLe, 1)),
        new EcarterAppariement({ appariementId, motif: 'sans-reponse' }, context),
      ),
    ],
    'AppariementAccepte.v1': ({ data }, context) => {
      const { offreId, besoinId, appariementId, partPourCent, du, au } = data;
      return data.complet ? [new PrendrePart({ offreId, besoinId, appariementId, partPourCent, du, au }, context)] : [];
    },
    'PartDOffrePrise.v1': ({ data: { besoinId, appariementId, offreId } }, context) => [
      new PourvoirBesoin({ besoinId, appariementId, offreId }, context),
    ],
    'PartDOffreRefusee.v1': ({ data: { appariementId, motif } }, context) => [
      new EcarterAppariement({ appariementId, motif }, context),
    ],
    'BesoinPourvu.v1': ({ data: { appariementId } }, context) => [new ConclureAppariement({ appariementId }, context)],
    'PourvoiRefuse.v1': ({ data: { appariementId, offreId, motif } }, context) => [
      new RendrePart({ offreId, appariementId }, context),
      new EcarterAppariement({ appariementId, motif }, context),
    ],
    'AppariementDecline.v1': ({ data: { appariementId, offreId, besoinId } }, context) => [
      new RendrePart({ offreId, appariementId }, context),
      new RouvrirBesoin({ besoinId, appariementId }, context),
    ],
  },
});
