import { dateDeParis, estDateDeSuite } from '#libs/france';
import { ActeDate, permise, refuserDateSansMotif } from '#modules/habilitations';
import { estAccorde, type DossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import type { AideAccordee } from '../dossier-aide.events';
import { prealablesDe, type PrealablesDits } from './prealables';
import { dossierDeLaRegion, refuserCumul, refuserEntrepriseCessee } from '../suite-du-dossier';

export class AccorderAide extends ActeDate<
  { dossierId: string; montantAccordeCentimes: number; accordeeLe: string } & PrealablesDits
> {
  static readonly authority = permise({ region: ['region.signataire'] }, Refus.SignatureNonHabilitee);

  get dateLegale(): string {
    return this.data.accordeeLe;
  }
}

/** `regleDeMinimis` is the rule of the granting date. It may be later than the rule of the reservation. */
export const accorder =
  (command: AccorderAide, regleDeMinimis: string | undefined, cesseeLe: string | null) =>
  (etat: DossierAide): readonly AideAccordee[] => {
    const {
      data: { dossierId, montantAccordeCentimes, accordeeLe, informeeLe, declarationLe = null },
      context,
    } = command;
    const dossier = dossierDeLaRegion(etat, context);
    const { actor, at } = context;
    if (estAccorde(dossier)) {
      const { accord } = dossier;
      const memeAccord =
        accord.montantAccordeCentimes === montantAccordeCentimes &&
        accord.accordeeLe === accordeeLe &&
        'informeeLe' in accord &&
        accord.informeeLe === informeeLe &&
        accord.declarationLe === declarationLe &&
        accord.accordeePar === actor.personneId;
      if (memeAccord) return [];
      throw new Refus.EtapeImpossible('L’accord', dossier.etat);
    }
    if (dossier.etat === 'propose' || dossier.etat === 'valide') throw new Refus.FinancementNonReserve();
    if (dossier.etat !== 'finance') throw new Refus.EtapeImpossible('L’accord', dossier.etat);

    const { demande, proposition, validation, financement } = dossier;
    // The clock may not have recorded yet that the reservation expired.
    if (dateDeParis(at) > financement.expireLe) throw new Refus.FinancementNonReserve();
    refuserCumul(dossier, actor, 'depot', 'instruction', 'proposition', 'validation');
    if (!estDateDeSuite(accordeeLe, validation.valideeLe, at)) throw new Refus.DateDeDecisionHorsDelai();
    refuserDateSansMotif(command);
    refuserEntrepriseCessee(command, cesseeLe);
    if (montantAccordeCentimes > financement.montantReserveCentimes)
      throw new Refus.MontantSuperieurALaReserve(financement.montantReserveCentimes);

    if (regleDeMinimis === undefined) throw new Refus.AucuneRegleDeMinimis(accordeeLe);

    const { siren, region, deposeLe } = demande;
    const prealables = prealablesDe(command.data, { deposeLe, proposeeLe: proposition.proposeeLe, accordeeLe });
    const { reservationId, enveloppeId, entrepriseUniqueId } = financement;
    const reservation = { reservationId, enveloppeId, entrepriseUniqueId };
    const accordeePar = actor.personneId;
    const data = {
      dossierId,
      siren,
      region,
      ...reservation,
      montantAccordeCentimes,
      accordeePar,
      accordeeLe,
      regleDeMinimis,
      ...prealables,
    };
    return [{ type: 'AideAccordee.v2', data }];
  };
