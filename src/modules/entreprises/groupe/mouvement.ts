import { dateDeParis } from '#libs/france';
import { refuserDateSansMotif, type ActeDate } from '#modules/habilitations';
import { DateDeMouvementImpropre } from './groupe.errors';
import type { Membre } from './groupe.events';
import type { Groupes } from './groupes';

/** Control may be older than the programme, but not than what the rules of de minimis aid look at. */
const PLUS_ANCIEN = '2010-01-01';

/** A movement is not dated before the previous one of any company that it moves. */
export const refuserDateDeMouvement = (acte: ActeDate, { parMembre }: Groupes, membres: readonly Membre[]): void => {
  const { dateLegale, context } = acte;
  const precedents = membres.map(({ entrepriseUniqueId }) => parMembre[entrepriseUniqueId]?.depuis ?? PLUS_ANCIEN);
  const depuis = precedents.sort().at(-1) ?? PLUS_ANCIEN;
  const aujourdhui = dateDeParis(context.at);
  if (dateLegale < depuis || dateLegale > aujourdhui) throw new DateDeMouvementImpropre(depuis, aujourdhui);
  refuserDateSansMotif(acte);
};
