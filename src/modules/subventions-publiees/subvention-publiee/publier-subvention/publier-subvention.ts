import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { PublicationReservee, SubventionDejaPubliee } from '../subvention-publiee.errors';
import type { EtatSubvention } from '../subvention-publiee';
import type { SubventionPubliee } from '../subvention-publiee.events';

interface APublier {
  subvention: SubventionPubliee['data'];
  /** A person said that what another file already gave under this name is the same subsidy. */
  memeQueCelleDUnAutreFichier: boolean;
}

/** `empreinte` names the stream, so that a record of several editions of the file is counted once. */
export class PublierSubvention extends Command<APublier> {
  static readonly authority = permiseAuSysteme(PublicationReservee);
}

export const publier =
  ({ data: { subvention, memeQueCelleDUnAutreFichier } }: PublierSubvention) =>
  ({ publication }: EtatSubvention): readonly SubventionPubliee[] => {
    if (publication === null) return [{ type: 'SubventionPubliee.v2', data: subvention }];
    if (publication.reprise !== subvention.reprise && !memeQueCelleDUnAutreFichier) throw new SubventionDejaPubliee();
    return [];
  };
