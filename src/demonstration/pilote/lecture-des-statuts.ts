import type { CommandContext } from '#libs/event-sourcing';
import { statutPmeDigitale } from '#modules/pme-digitale';
import { ApresLecture } from '../redaction';
import { lireAuJour } from '../reseau/lecture-simulee';

/** Asked for by people who know that each of these companies holds the status. */
export const entreMembres = (
  sirens: readonly string[],
  context: CommandContext,
  ecrire: (context: CommandContext) => object,
): ApresLecture =>
  new ApresLecture(async (faits) => {
    for (const siren of sirens) {
      const statut = await lireAuJour(faits, statutPmeDigitale, siren, context);
      if (statut?.etat !== 'admis') return undefined;
    }
    return ecrire(context);
  });
