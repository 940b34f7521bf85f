import { reaction } from '#libs/projections';
import { AttribuerDemande, ReaffecterDemande, type ConnecteurEvent } from '#modules/connecteurs';

/**
 * The place comes first, then the request. The commands of one connecteur are sent in the order of their facts, so that a
 * request which they asked for just before they are suspended is attributed, then given to another.
 */
export const quandConnecteurRepondAttribuerDemande = reaction<ConnecteurEvent>({
  name: 'quand-connecteur-repond-attribuer-demande',
  sends: [AttribuerDemande, ReaffecterDemande],
  inOrderOf: ({ data: { connecteurId } }) => connecteurId,
  on: {
    'PlacePrise.v1': ({ data: { demandeId, connecteurId } }, context) => [
      new AttribuerDemande({ demandeId, connecteurId }, context),
    ],
    'DemandesRemises.v1': ({ data: { demandes, connecteurId, motif } }, context) =>
      demandes.map((demandeId) => new ReaffecterDemande({ demandeId, connecteurId, motif }, context)),
  },
});
