import type { Messagerie } from '#modules/messages';
import type { Clock } from '../../composition/clock';
import { AucuneMessagerie } from './aucune-messagerie';
import { MessagerieSmtp } from './messagerie-smtp';
import type { ReglagesSmtp } from './reglages-smtp';

/** What the installation decides of messages; `smtp` unset: nothing goes out. */
export class ReglagesDeMessagerie {
  constructor(readonly smtp: ReglagesSmtp | undefined) {}
}

/** Nothing of a simulated year goes out: it ends so lately that its last messages would not be too old. */
export const ouvrirMessagerie = ({ smtp }: ReglagesDeMessagerie, clock: Clock): Messagerie =>
  smtp ? new MessagerieSmtp(smtp, () => clock.isVirtual) : new AucuneMessagerie();
