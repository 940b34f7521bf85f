import { DoneByAnother, type Authority, type CommandContext } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { peutVoir, permise } from '#modules/habilitations';
import type { Document } from './document';
import * as Refus from './document.errors';
import type { DocumentDepose, ObjetDuDocument } from './document.events';

/** Whose the file or the company is, and the regions that see it; null when it does not exist. `region`: that of a file. */
export type Proprietaire = Readonly<{ siren: string; region: string | null; regions: readonly string[] }> | null;

/** What was looked at before the decision. */
export type Piece = Pick<DocumentDepose['data'], 'nature' | 'empreinte' | 'octets' | 'type' | 'analyse'>;

export const QUI_DEPOSE: Authority = permise(
  {
    region: ['region.instructeur', 'region.responsable', 'region.gestionnaire-financier'],
    siren: ['entreprise.dirigeant', 'entreprise.mandataire'],
  },
  Refus.DepotDeDocumentReserve,
);

interface Depot {
  readonly data: Readonly<{ documentId: string; objet: ObjetDuDocument }>;
  readonly context: CommandContext;
}

const memeDepot = (depot: DocumentDepose['data'], objet: ObjetDuDocument, piece: Piece) =>
  depot.objet.nature === objet.nature &&
  depot.objet.id === objet.id &&
  depot.nature === piece.nature &&
  depot.type === piece.type &&
  depot.empreinte === piece.empreinte;

const PERSONNE = { siren: '', region: null, regions: [] } satisfies Proprietaire;

/** The decision of both deposits, of a file and of a text. */
export const deposer =
  ({ data: { documentId, objet }, context: { actor, at } }: Depot, proprietaire: Proprietaire, piece: Piece) =>
  (document: Document): readonly DocumentDepose[] => {
    const { siren, region, regions } = proprietaire ?? PERSONNE;
    // The company, or a region that acts for it.
    if (actor.territoire !== siren && !regions.some((vue) => peutVoir(actor, { siren, region: vue })))
      throw new Refus.ObjetInconnu();
    if (document.etat !== 'absent') {
      const { depot } = document;
      if (!memeDepot(depot, objet, piece)) throw new Refus.DocumentDejaDepose();
      if (document.etat === 'efface') throw new Refus.DocumentDejaEfface();
      if (depot.deposePar !== actor.personneId) throw new DoneByAnother();
      return [];
    }
    const { nature, empreinte, octets, type, analyse } = piece;
    const data = {
      documentId,
      nature,
      objet,
      siren,
      region,
      empreinte,
      octets,
      type,
      analyse,
      deposePar: actor.personneId,
      deposeLe: dateDeParis(at),
    };
    return [{ type: 'DocumentDepose.v1', data }];
  };
