import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { PublicationReservee } from '../subvention-publiee.errors';
import type { EtatSubvention, SubventionPubliee } from '../subvention-publiee';

/** `empreinte` names the stream, so that a record of several editions of the file is counted once. */
export class PublierSubvention extends Command<SubventionPubliee['data']> {
  static readonly authority = permiseAuSysteme(PublicationReservee);
}

export const publier =
  ({ data }: PublierSubvention) =>
  ({ publiee }: EtatSubvention): readonly SubventionPubliee[] =>
    publiee ? [] : [{ type: 'SubventionPubliee.v1', data }];
