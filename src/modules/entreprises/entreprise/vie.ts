import { dateDeParis } from '#libs/france';
import type { Actor } from '#libs/event-sourcing';
import { refuserDateSansMotif, type ActeDate } from '#modules/habilitations';
import type { Entreprise, EntrepriseConnue } from './entreprise';
import * as Refus from './entreprise.errors';
import { peutVoirEntreprise, type Etablissement } from './etablissements';

/** The opinion that founds the programme was submitted on that day. */
export const DEBUT_DU_PROGRAMME = '2017-03-07';

/** What happens to a company is not dated before what it follows, nor after today. */
export const refuserDateDeVie = (acte: ActeDate, ...suites: readonly (string | null)[]): void => {
  const depuis = suites.reduce<string>(
    (tard, suite) => (suite !== null && suite > tard ? suite : tard),
    DEBUT_DU_PROGRAMME,
  );
  const { dateLegale, context } = acte;
  const aujourdhui = dateDeParis(context.at);
  if (dateLegale < depuis || dateLegale > aujourdhui) throw new Refus.DateDeVieImpropre(depuis, aujourdhui);
  refuserDateSansMotif(acte);
};

/** A company that the actor sees. */
export const entrepriseVisible = (entreprise: Entreprise, actor: Actor): EntrepriseConnue => {
  if (entreprise.etat === 'absente' || !peutVoirEntreprise(actor, entreprise)) throw new Refus.EntrepriseInconnue();
  return entreprise;
};

export const refuserCessee = ({ cessation }: EntrepriseConnue): void => {
  if (cessation) throw new Refus.EntrepriseCessee(cessation.cesseeLe);
};

export const etablissementConnu = ({ etablissements }: EntrepriseConnue, siret: string): Etablissement => {
  const etablissement = etablissements.find((connu) => connu.siret === siret);
  if (!etablissement) throw new Refus.EtablissementInconnu();
  return etablissement;
};

export const ouverts = ({ etablissements, cessation }: EntrepriseConnue): readonly Etablissement[] =>
  cessation ? [] : etablissements.filter(({ fermeLe }) => fermeLe === null);
