import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type {
  EntrepriseReferencee,
  EntrepriseReferenceeSansCommune,
  EtablissementAjoute,
  EtablissementCorrige,
  EtablissementTransfere,
} from '#modules/entreprises';
import type { DocumentEvent } from '../../document/document.events';
import { LigneDocument } from './documents.entity';
import { LieuDEntreprise } from './lieux-des-entreprises.entity';

type Lieu =
  | EntrepriseReferencee
  | EntrepriseReferenceeSansCommune
  | EtablissementAjoute
  | EtablissementCorrige
  | EtablissementTransfere;

const situer = ({ data: { siren, region } }: StreamedEvent<Lieu>, rows: Rows) => {
  rows.put(LieuDEntreprise, { siren, region });
};

export const documents = projection<DocumentEvent | Lieu>({
  name: 'documents@1',
  tables: [LigneDocument, LieuDEntreprise],
  on: {
    'EntrepriseReferencee.v1': situer,
    'EntrepriseReferencee.v2': situer,
    'EtablissementAjoute.v1': situer,
    'EtablissementCorrige.v1': situer,
    'EtablissementTransfere.v1': situer,
    'DocumentDepose.v1': ({ data, revision }, rows) => {
      const { documentId, nature, objet, siren, region, type, octets, empreinte, analyse, deposeLe } = data;
      rows.put(LigneDocument, {
        documentId,
        nature,
        objetNature: objet.nature,
        objetId: objet.id,
        siren,
        region,
        type,
        octets,
        empreinte,
        analyse,
        deposeLe,
        revision: Number(revision),
      });
    },
    'DocumentEfface.v1': ({ data: { documentId, effaceLe, motif }, revision }, rows) => {
      rows.patch(LigneDocument, { documentId }, { effaceLe, motifDEffacement: motif, revision: Number(revision) });
    },
  },
});
