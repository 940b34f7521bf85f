import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import type { PretEchu } from '../convention-pret.events';
import { leProgramme } from '../roles';

/** The outbox sends this command on the day after the last day of a content. */
export class ConstaterEcheanceDuPret extends Command<{ conventionId: string; au: string }> {
  static readonly authority = leProgramme;
}

/** Changes nothing when the loan ended before, or goes on under another content. */
export const constaterEcheance =
  ({ data: { conventionId, au }, context: { at } }: ConstaterEcheanceDuPret) =>
  (convention: ConventionPret | null): readonly PretEchu[] => {
    if (convention?.finLe !== null) return [];
    const { enVigueur, texte, redaction } = convention;
    const echuLe = dateDeParis(at);
    if ((enVigueur ?? texte).contenu.au !== au || echuLe <= au) return [];
    const { salarieId } = redaction;
    return [{ type: 'PretEchu.v1', data: { conventionId, salarieId, au, aCommence: enVigueur !== null, echuLe } }];
  };
