import type { Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { refuserDateSansMotif, type ActeDate } from '#modules/habilitations';
import type { Campagne, CampagneConnue } from './campagne';
import * as Refus from './campagne.errors';

/** Campaigns are public: another territory's is refused, and not hidden. */
export const campagneDuTerritoire = (campagne: Campagne, { territoire }: Actor): CampagneConnue => {
  if (campagne.etat === 'absente') throw new Refus.CampagneInconnue();
  if (campagne.lancement.territoire !== territoire) throw new Refus.CampagneDUnAutreTerritoire();
  return campagne;
};

/** An act on a campaign is dated from the day that it follows until a last day, today at the latest. */
export const refuserDateDeCampagne = (acte: ActeDate, du: string, au: string | null = null): void => {
  const aujourdhui = dateDeParis(acte.context.at);
  const dernier = au ?? aujourdhui;
  if (acte.dateLegale < du || acte.dateLegale > dernier) throw new Refus.DateHorsDeLaCampagne(du, dernier);
  refuserDateSansMotif(acte);
};
