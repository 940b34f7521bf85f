import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours, debutDuJourAParis } from '#libs/france';
import { Later, reaction } from '#libs/projections';
import {
  ClasserConnecteurs,
  echeancesDu,
  RelancerDemande,
  RendrePlace,
  type AccompagnementClos,
  type DemandeAbandonnee,
  type DemandeAccompagnementEvent,
} from '#modules/connecteurs';

const classer = ({ data: { demandeId } }: { readonly data: { readonly demandeId: string } }, context: CommandContext) =>
  new ClasserConnecteurs({ demandeId }, context);

const rendreSaPlace = (
  { data: { demandeId, connecteurId } }: AccompagnementClos | DemandeAbandonnee,
  context: CommandContext,
) => (connecteurId === null ? [] : [new RendrePlace({ connecteurId, demandeId, motif: 'demande-close' }, context)]);

/**
 * Ranks the connecteurs for a request, arms its reminders, and frees the place of whoever does not have it, or no longer. The requests
 * that one connecteur handed over follow each other: their places are on one stream.
 */
export const quandDemandeAvanceMettreEnRelation = reaction<DemandeAccompagnementEvent>({
  name: 'quand-demande-avance-mettre-en-relation',
  sends: [ClasserConnecteurs, RelancerDemande, RendrePlace],
  inOrderOf: ({ type, data }) =>
    (type === 'DemandeReaffectee.v1' && 'connecteurId' in data ? data.connecteurId : null) ?? data.demandeId,
  on: {
    'DemandeQualifiee.v1': (event, context) => [classer(event, context)],
    'DemandeRouverte.v1': (event, context) => [classer(event, context)],
    'DemandeReaffectee.v1': (event, context) => {
      const { demandeId, connecteurId } = event.data;
      return [
        new RendrePlace({ connecteurId, demandeId, motif: 'demande-reaffectee' }, context),
        classer(event, context),
      ];
    },
    'ConnecteursClasses.v1': ({ data: { demandeId, tour, classesLe } }, context) => {
      const { relances, escalade } = echeancesDu(classesLe);
      return [...relances, escalade].map(
        (jours) =>
          new Later(
            debutDuJourAParis(ajouterDesJours(classesLe, jours)),
            new RelancerDemande({ demandeId, tour, jours }, context),
          ),
      );
    },
    'AttributionRefusee.v1': ({ data: { demandeId, connecteurId, motif } }, context) => [
      new RendrePlace({ connecteurId, demandeId, motif }, context),
    ],
    'AccompagnementClos.v1': rendreSaPlace,
    'DemandeAbandonnee.v1': rendreSaPlace,
  },
});
