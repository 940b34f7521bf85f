import type { Actor } from '#libs/event-sourcing';
import { estDeLEntreprise } from '#modules/habilitations';
import { SalarieEtSignataire } from '../convention-pret/convention-pret.errors';
import { peutVoirLeReleve, type EtatDuReleve, type Releve, type RelevesDuPret } from './releve-pret';
import * as Refus from './releve-pret.errors';

/** Throws `ReleveDePretInconnu` also for one that the actor may not see. */
export const releveConnu = (releves: RelevesDuPret | null, mois: string, actor: Actor): Releve => {
  const releve = releves?.parMois[mois];
  if (!releve || !peutVoirLeReleve(actor, releve)) throw new Refus.ReleveDePretInconnu();
  return releve;
};

/** The statement that somebody of the user company answers: the newest one of its month, which another person wrote. */
export const releveARepondre = (
  releves: RelevesDuPret | null,
  { mois, rang }: { readonly mois: string; readonly rang: number },
  actor: Actor,
): Releve => {
  const releve = releveConnu(releves, mois, actor);
  if (!estDeLEntreprise(actor, releve.utilisatriceSiren)) throw new Refus.ReleveReserveALUtilisatrice();
  if (releve.salarieId === actor.personneId) throw new SalarieEtSignataire();
  if (releve.rang !== rang) throw new Refus.ReleveRemplace(releve.rang);
  if (releve.saisiPar === actor.personneId) throw new Refus.SaisieEtValidationIdentiques();
  return releve;
};

export const exigerEtat = ({ etat }: Releve, acte: string, permis: EtatDuReleve): void => {
  if (etat !== permis) throw new Refus.EtapeDeReleveImpossible(acte, etat);
};

/** What each fact repeats, so that it is shown to whom it concerns. */
export const designe = ({
  conventionId,
  mois,
  rang,
  preteuseSiren,
  preteuseRegion,
  utilisatriceSiren,
  utilisatriceRegion,
}: Releve) => ({ conventionId, mois, rang, preteuseSiren, preteuseRegion, utilisatriceSiren, utilisatriceRegion });
