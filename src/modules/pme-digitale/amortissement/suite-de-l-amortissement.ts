import type { Actor } from '#libs/event-sourcing';
import type { Releve } from '../releve-pret/releve-pret';
import { peutVoirLAmortissement, type AmortissementDuMois, type EtatDAmortissement } from './amortissement';
import * as Refus from './amortissement.errors';
import type { AmortissementCaduc, FinancementDAmortissement } from './amortissement.events';

/** Throws `AmortissementInconnu` also for one that the actor may not see. */
export const amortissementConnu = (etat: AmortissementDuMois | null, actor: Actor): AmortissementDuMois => {
  if (!etat || !peutVoirLAmortissement(actor, etat)) throw new Refus.AmortissementInconnu();
  return etat;
};

export const exigerEtat = (
  { etat }: AmortissementDuMois,
  acte: string,
  ...permis: readonly EtatDAmortissement[]
): void => {
  if (!permis.includes(etat)) throw new Refus.EtapeDAmortissementImpossible(acte, etat);
};

/** Who wrote, validated or asked decides nothing for the region, and who accepted does not pay. */
export const refuserCumul = ({ demande, retenuPar }: AmortissementDuMois, { personneId }: Actor): void => {
  const { saisiPar, validePar, demandePar } = demande;
  if ([saisiPar, validePar, demandePar, retenuPar].includes(personneId)) throw new Refus.CumulSurLAmortissement();
};

/** Throws unless the newest statement of the month is the one that was asked for, and is validated. */
export const exigerLeReleve = ({ demande }: AmortissementDuMois, releve: Releve | undefined): void => {
  if (releve?.etat !== 'valide' || releve.rang !== demande.rangDuReleve) throw new Refus.ReleveNonValide();
};

export const designer = ({ demande: { conventionId, mois, numero } }: AmortissementDuMois) => ({
  conventionId,
  mois,
  numero,
});

/** The money alone, as facts hold it. */
export const financementPur = ({
  reservationId,
  enveloppeId,
  entrepriseUniqueId,
  montantCentimes,
  transportRoutier,
  retenuLe,
}: FinancementDAmortissement): FinancementDAmortissement => ({
  reservationId,
  enveloppeId,
  entrepriseUniqueId,
  montantCentimes,
  transportRoutier,
  retenuLe,
});

const EN_COURS: readonly EtatDAmortissement[] = ['demande', 'retenu', 'credits-reserves', 'accorde'];

/** Whether a request waits for a decision, for money or for its payment. */
export const estEnCours = ({ etat }: AmortissementDuMois): boolean => EN_COURS.includes(etat);

/** The end of a request whose statement no longer stands, if one is on its way. */
export const caducite = (amorti: AmortissementDuMois, caducLe: string): readonly AmortissementCaduc[] => {
  if (!estEnCours(amorti)) return [];
  const { financement, etat, demande } = amorti;
  const { rangDuReleve } = demande;
  const tenu = { financement: financement && financementPur(financement), octroye: etat === 'accorde' };
  return [{ type: 'AmortissementCaduc.v1', data: { ...designer(amorti), rangDuReleve, ...tenu, caducLe } }];
};
