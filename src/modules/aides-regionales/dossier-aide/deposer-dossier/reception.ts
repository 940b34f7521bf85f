import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours, dateDeParis, versionEnVigueur } from '#libs/france';
import * as Refus from '../dossier-aide.errors';
import type { MotifDeReception } from '../dossier-aide.events';

interface Demande {
  readonly data: {
    readonly siren: string;
    readonly recuLe?: string | undefined;
    readonly motifDeReception?: MotifDeReception | undefined;
  };
  readonly context: Pick<CommandContext, 'actor' | 'at'>;
}

/** Days after its receipt in which a request may still be recorded, by the day of the recording. */
const DELAIS_D_ENREGISTREMENT = [{ du: '2017-03-07', jours: 60 }];

const premierJourDeReception = (enregistreLe: string): string => {
  const { jours = 0 } = versionEnVigueur(DELAIS_D_ENREGISTREMENT, enregistreLe) ?? {};
  return ajouterDesJours(enregistreLe, -jours);
};

/** The legal date of a filing is that of its receipt (CRPA, article L114-3). */
export const dateDeReception = ({
  data: { siren, recuLe, motifDeReception },
  context: { actor, at },
}: Demande): string => {
  const aujourdhui = dateDeParis(at);
  if (recuLe === undefined || recuLe === aujourdhui) {
    if (motifDeReception !== undefined) throw new Refus.MotifDeReceptionSansRetard();
    return aujourdhui;
  }
  if (actor.territoire === siren) throw new Refus.DateDeReceptionReservee();
  const depuis = premierJourDeReception(aujourdhui);
  if (recuLe > aujourdhui || recuLe < depuis) throw new Refus.DateDeReceptionImpropre(depuis, aujourdhui);
  if (motifDeReception === undefined) throw new Refus.MotifDeReceptionManquant();
  return recuLe;
};
