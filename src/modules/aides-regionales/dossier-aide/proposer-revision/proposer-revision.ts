import { ActeDate, permise } from '#modules/habilitations';
import { estAccorde, type DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { MotifDeRevision, ObjetDeRevision, RevisionProposee } from '../dossier-aide.events';
import { dossierDeLaRegion, refuserCumul, refuserDateImpropre } from '../suite-du-dossier';

export class ProposerRevision extends ActeDate<{
  dossierId: string;
  objet: ObjetDeRevision;
  motif: MotifDeRevision;
  /** 0 for a withdrawal, and only for it. */
  nouveauMontantCentimes: number;
  proposeeLe: string;
}> {
  static readonly authority = permise(
    { region: ['region.instructeur', 'region.gestionnaire-financier'] },
    Refus.RevisionReservee,
  );

  get dateLegale(): string {
    return this.data.proposeeLe;
  }
}

/** Withdrawal and reduction: CRPA, articles L242-1 and L242-2. */
const MOTIFS: Readonly<Record<ObjetDeRevision, readonly MotifDeRevision[]>> = {
  retrait: ['decision-illegale', 'conditions-non-respectees', 'renoncement'],
  reduction: ['conditions-non-respectees', 'depense-moindre', 'renoncement'],
  rectification: ['erreur-materielle'],
};

export const proposerRevision =
  (command: ProposerRevision) =>
  (etat: DossierAide): readonly RevisionProposee[] => {
    const {
      data: { dossierId, ...proposition },
      context,
    } = command;
    const dossier = dossierDeLaRegion(etat, context);
    const { actor } = context;
    if (!estAccorde(dossier) || dossier.etat === 'decision-retiree')
      throw new Refus.EtapeImpossible('La révision', dossier.etat);
    refuserCumul(dossier, actor, 'depot', 'paiement');
    const { objet, motif, nouveauMontantCentimes, proposeeLe } = proposition;
    const { revision, montantCentimes } = dossier;
    if (revision) {
      const memeRevision =
        revision.objet === objet &&
        revision.motif === motif &&
        revision.nouveauMontantCentimes === nouveauMontantCentimes &&
        revision.proposeeLe === proposeeLe &&
        revision.proposeePar === actor.personneId;
      if (memeRevision) return [];
      throw new Refus.RevisionEnAttente();
    }
    if (!MOTIFS[objet].includes(motif)) throw new Refus.MotifDeRevisionImpropre(MOTIFS[objet].join(', '));
    const estRetrait = objet === 'retrait';
    if (estRetrait !== (nouveauMontantCentimes === 0) || nouveauMontantCentimes >= montantCentimes)
      throw new Refus.MontantDeRevisionImpropre(montantCentimes);
    refuserDateImpropre(command, dossier);

    const { region } = dossier.demande;
    const montants = { ancienMontantCentimes: montantCentimes, nouveauMontantCentimes };
    const data = { dossierId, region, objet, motif, ...montants, proposeePar: actor.personneId, proposeeLe };
    return [{ type: 'RevisionProposee.v1', data }];
  };
