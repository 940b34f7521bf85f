import { Command, dictionary } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { objetDeLaCle } from '#modules/objets';
import { cleDeclaree } from '../cle-d-aide';
import type { CompteDeMinimis } from '../compte-de-minimis';
import * as Refus from '../compte-de-minimis.errors';
import type { MotifDeCorrection } from '../motif-de-correction';
import type { CompteDeMinimisEvent, OctroiCorrige } from '../compte-de-minimis.events';
import { refuserDepassement } from '../depassement';
import { aidesChangees, suiteDuPlafond } from '../hors-plafond';
import { EntrepriseInconnue } from '../../entreprise/entreprise.errors';
import { peutAgirPour, peutVoirEntreprise } from '../../entreprise/etablissements';
import type { Titulaire } from '../../titulaire';

export class CorrigerOctroi extends Command<{
  siren: string;
  aideId: string;
  /** 0 when the aid should never have counted. */
  montantCentimes: number;
  motif: MotifDeCorrection;
}> {
  static readonly authority = permise(
    { FR: ['mission.pilote'], region: ['region.gestionnaire-financier'] },
    Refus.CorrectionReservee,
  );
}

export const corriger =
  ({ data: { aideId, montantCentimes, motif }, context: { actor, at } }: CorrigerOctroi, titulaire: Titulaire) =>
  (compte: CompteDeMinimis): readonly CompteDeMinimisEvent[] => {
    const { entrepriseUniqueId } = titulaire;
    if (!peutVoirEntreprise(actor, titulaire)) throw new EntrepriseInconnue();
    if (!peutAgirPour(actor, titulaire)) throw new Refus.CorrectionReservee();
    const cle = cleDeclaree(compte, aideId, entrepriseUniqueId);
    const aide = compte.aides[cle];
    if (!aide) throw new Refus.AideInconnueAuCompte();
    const objet = objetDeLaCle(aideId);
    if (objet)
      throw objet.nature === 'dossier-aide'
        ? new Refus.AideDUnDossier(objet.id)
        : new Refus.AideDUnObjet(objet.nature, objet.id);
    if (aide.montantCentimes === montantCentimes) {
      if (aide.motifDeCorrection === motif && aide.corrigePar === actor.personneId) return [];
      throw new Refus.MontantDejaInscrit(montantCentimes);
    }

    const corrigeLe = dateDeParis(at);
    const montants = { ancienMontantCentimes: aide.montantCentimes, nouveauMontantCentimes: montantCentimes };
    const fait: OctroiCorrige = {
      type: 'OctroiCorrige.v2',
      data: { entrepriseUniqueId, aideId, ...montants, motif, corrigeLe, corrigePar: actor.personneId },
    };
    if (montantCentimes > aide.montantCentimes) {
      const corrigees = [...Object.entries(compte.aides), [cle, { ...aide, montantCentimes }] as const];
      refuserDepassement({ ...compte, aides: dictionary(corrigees) }, corrigeLe, entrepriseUniqueId, actor);
    }
    const suite = suiteDuPlafond(
      compte,
      entrepriseUniqueId,
      corrigeLe,
      aidesChangees(compte.aides, cle, { montantCentimes }),
    );
    return [fait, ...suite];
  };
