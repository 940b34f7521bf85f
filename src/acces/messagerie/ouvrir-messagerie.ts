import type { Messagerie } from '#modules/messages';
import { AucuneMessagerie } from './aucune-messagerie';
import { MessagerieSmtp } from './messagerie-smtp';
import type { ReglagesSmtp } from './reglages-smtp';

/** What the installation decides of messages; `smtp` unset: nothing goes out. */
export class ReglagesDeMessagerie {
  constructor(readonly smtp: ReglagesSmtp | undefined) {}
}

export const ouvrirMessagerie = ({ smtp }: ReglagesDeMessagerie): Messagerie =>
  smtp ? new MessagerieSmtp(smtp) : new AucuneMessagerie();
