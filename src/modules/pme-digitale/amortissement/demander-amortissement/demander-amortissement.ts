import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { estDeLEntreprise, permise } from '#modules/habilitations';
import { SalarieEtSignataire } from '../../convention-pret/convention-pret.errors';
import type { RelevesDuPret } from '../../releve-pret/releve-pret';
import { releveConnu } from '../../releve-pret/suite-du-releve';
import { payeCentimes, type AmortissementDuMois } from '../amortissement';
import * as Refus from '../amortissement.errors';
import type { AmortissementDemande } from '../amortissement.events';
import { calculer, exigerLaPeriode } from '../calcul';
import { estEnCours } from '../suite-de-l-amortissement';

export class DemanderAmortissement extends Command<{
  conventionId: string;
  mois: string;
  transportRoutier: boolean;
}> {
  static readonly authority = permise(
    { siren: ['entreprise.dirigeant', 'entreprise.mandataire'] },
    Refus.DemandeDAmortissementReservee,
  );
}

/** What is read beside: `statuts`, whether both companies held the status at the end of the month. */
export interface Avant {
  readonly releves: RelevesDuPret | null;
  readonly statuts: boolean;
}

/** Asks for what the validated statement makes due, less what was paid for its month before. */
export const demander =
  (
    { data: { conventionId, mois, transportRoutier }, context: { actor, at } }: DemanderAmortissement,
    { releves, statuts }: Avant,
  ) =>
  (amorti: AmortissementDuMois | null): readonly AmortissementDemande[] => {
    const releve = releveConnu(releves, mois, actor);
    const aLaPreteuse = releve.amortissementVerseA === 'preteuse';
    const siren = aLaPreteuse ? releve.preteuseSiren : releve.utilisatriceSiren;
    const region = aLaPreteuse ? releve.preteuseRegion : releve.utilisatriceRegion;
    if (!estDeLEntreprise(actor, siren)) throw new Refus.AutreBeneficiaire();
    if (actor.personneId === releve.salarieId) throw new SalarieEtSignataire();
    const memeReleve = amorti?.demande.rangDuReleve === releve.rang;
    if (amorti && memeReleve && amorti.etat === 'refuse') throw new Refus.AmortissementDejaRefuse();
    const calcul = calculer(releve);
    const dejaPayeCentimes = amorti ? payeCentimes(amorti) : 0;
    const montantCentimes = calcul.duCentimes - dejaPayeCentimes;
    if (amorti && (estEnCours(amorti) || (memeReleve && amorti.etat === 'paye' && montantCentimes <= 0))) {
      if (!memeReleve || amorti.demande.transportRoutier !== transportRoutier)
        throw new Refus.DemandeDAmortissementEnCours();
      if (amorti.demande.demandePar !== actor.personneId) throw new DoneByAnother();
      return [];
    }
    const { validePar, saisiPar, rang: rangDuReleve } = releve;
    if (releve.etat !== 'valide' || validePar === null) throw new Refus.ReleveNonValide();
    exigerLaPeriode(releve);
    if (!statuts) throw new Refus.StatutAbsentCeMois(mois);
    if (montantCentimes <= 0)
      throw new Refus.RienAAmortir(calcul.coutCentimes, calcul.factureCentimes, dejaPayeCentimes);
    const numero = (amorti?.demande.numero ?? 0) + 1;
    const qui = { saisiPar, validePar, demandePar: actor.personneId, demandeLe: dateDeParis(at) };
    const quoi = { ...calcul, dejaPayeCentimes, montantCentimes, transportRoutier };
    return [
      {
        type: 'AmortissementDemande.v1',
        data: { conventionId, mois, numero, siren, region, rangDuReleve, ...quoi, ...qui },
      },
    ];
  };
