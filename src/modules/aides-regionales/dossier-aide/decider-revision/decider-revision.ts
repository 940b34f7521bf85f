import { ajouterDesMois, dateDeParis } from '#libs/france';
import { ActeDate, permise } from '#modules/habilitations';
import { estAccorde, type DossierAccorde, type DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { DecisionRetiree, MontantRevise, RevisionProposee } from '../dossier-aide.events';
import {
  aideCompteeCentimes,
  creanceCentimes,
  engagementCentimes,
  resteAPayerCentimes,
  verseCentimes,
} from '../execution';
import { dossierDeLaRegion, refuserCumul, refuserDateImpropre } from '../suite-du-dossier';

export class DeciderRevision extends ActeDate<{
  dossierId: string;
  /** The amount that the signatory read in the proposal. */
  nouveauMontantCentimes: number;
  decideeLe: string;
}> {
  static readonly authority = permise({ region: ['region.signataire'] }, Refus.SignatureNonHabilitee);

  get dateLegale(): string {
    return this.data.decideeLe;
  }
}

/** Months, up to the recording, in which an illegal decision that created a right may be withdrawn (CRPA, article L242-1). */
const DELAI_DE_RETRAIT_MOIS = 4;

const refuserRetraitTardif = ({ accord }: DossierAccorde, { motif }: RevisionProposee['data'], at: string) => {
  const jusquAu = ajouterDesMois(accord.accordeeLe, DELAI_DE_RETRAIT_MOIS);
  if (motif === 'decision-illegale' && dateDeParis(at) > jusquAu) throw new Refus.RetraitHorsDelai(jusquAu);
};

const estDejaDecidee = ({ issue }: DossierAccorde, { data, context }: DeciderRevision): boolean =>
  issue !== null &&
  issue.type !== 'RevisionEcartee.v1' &&
  issue.data.nouveauMontantCentimes === data.nouveauMontantCentimes &&
  issue.data.decideeLe === data.decideeLe &&
  issue.data.decideePar === context.actor.personneId;

/** What was paid and is no longer due becomes a claim; what was not paid will not be. */
export const deciderRevision =
  (command: DeciderRevision) =>
  (etat: DossierAide): readonly (DecisionRetiree | MontantRevise)[] => {
    const { data, context } = command;
    const { dossierId, nouveauMontantCentimes, decideeLe } = data;
    const { actor, at } = context;
    const dossier = dossierDeLaRegion(etat, context);
    if (!estAccorde(dossier)) throw new Refus.EtapeImpossible('La révision', dossier.etat);
    const { revision, demande, accord } = dossier;
    if (!revision) {
      if (estDejaDecidee(dossier, command)) return [];
      throw new Refus.AucuneRevision();
    }
    refuserCumul(dossier, actor, 'depot', 'proposition', 'validation', 'paiement');
    if (revision.proposeePar === actor.personneId) throw new Refus.ProposeurEtDecideurIdentiques();
    if (revision.nouveauMontantCentimes !== nouveauMontantCentimes)
      throw new Refus.RevisionDifferente(revision.nouveauMontantCentimes);
    refuserDateImpropre(command, dossier);
    refuserRetraitTardif(dossier, revision, at);

    const { objet, motif, ancienMontantCentimes, proposeePar } = revision;
    const revise = { ...dossier, montantCentimes: nouveauMontantCentimes };
    const suite = {
      dossierId,
      siren: demande.siren,
      region: demande.region,
      enveloppeId: accord.enveloppeId,
      entrepriseUniqueId: accord.entrepriseUniqueId,
      motif,
      ancienMontantCentimes,
      nouveauMontantCentimes,
      verseCentimes: verseCentimes(revise),
      creanceCentimes: creanceCentimes(revise),
      engagementCentimes: engagementCentimes(revise),
      aideCompteeCentimes: aideCompteeCentimes(revise),
      proposeePar,
      decideePar: actor.personneId,
      decideeLe,
    };
    if (objet === 'retrait') return [{ type: 'DecisionRetiree.v1', data: suite }];
    return [{ type: 'MontantRevise.v1', data: { ...suite, objet, resteAPayerCentimes: resteAPayerCentimes(revise) } }];
  };
