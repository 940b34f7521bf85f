import { dateDeParis } from '#libs/france';
import { ActeDate, refuserDateSansMotif } from '#modules/habilitations';
import { permiseAuxProches } from '../../competence';
import type { Entreprise } from '../entreprise';
import { peutVoirEntreprise } from '../etablissements';
import * as Refus from '../entreprise.errors';
import type { EntrepriseEnrolee, Origine } from '../entreprise.events';
import { DEBUT_DU_PROGRAMME } from '../vie';

export class EnrolerEntreprise extends ActeDate<{
  siren: string;
  origine: Origine;
  codeOrigine?: string | undefined;
  /** The controller derives this id from the id of the command. */
  entrepriseUniqueId: string;
  enroleeLe: string;
}> {
  static readonly authority = permiseAuxProches(Refus.ActeReserve);

  get dateLegale(): string {
    return this.data.enroleeLe;
  }
}

/** The days on which the campaign was open that the enrolment names. */
export interface OuvertureDeCampagne {
  readonly lanceeLe: string;
  readonly closeLe: string | null;
}

const refuserCampagneFermee = (code: string, le: string, ouverture: OuvertureDeCampagne | null): void => {
  if (!ouverture) throw new Refus.CodeDOrigineInconnu(code);
  const { lanceeLe, closeLe } = ouverture;
  if (le < lanceeLe || (closeLe !== null && le > closeLe)) throw new Refus.CampagneFermeeCeJour(le, lanceeLe);
};

export const enroler =
  (command: EnrolerEntreprise, campagne: OuvertureDeCampagne | null) =>
  (entreprise: Entreprise): readonly EntrepriseEnrolee[] => {
    const {
      data: { siren, origine, entrepriseUniqueId, enroleeLe },
      context: { actor, at },
    } = command;
    const codeOrigine = command.data.codeOrigine ?? null;
    if (entreprise.etat === 'absente' || !peutVoirEntreprise(actor, entreprise)) throw new Refus.EntrepriseInconnue();
    if (entreprise.etat === 'enrolee') {
      const { enrolement } = entreprise;
      const memeOrigine = enrolement.origine === origine && enrolement.codeOrigine === codeOrigine;
      if (memeOrigine && enrolement.enroleeLe === enroleeLe) return [];
      throw new Refus.DejaEnrolee(enrolement.enroleeLe);
    }
    if (enroleeLe > dateDeParis(at)) throw new Refus.DateDEnrolementFuture();
    if (enroleeLe < DEBUT_DU_PROGRAMME) throw new Refus.EnrolementAvantLeProgramme();
    refuserDateSansMotif(command);
    if (entreprise.cessation) throw new Refus.EntrepriseCessee(entreprise.cessation.cesseeLe);
    if (codeOrigine !== null) refuserCampagneFermee(codeOrigine, enroleeLe, campagne);

    const [premier = '', ...autres] = entreprise.etablissements.map(({ region }) => region);
    // A region enrols the company for the establishment that it has.
    const region = autres.find((candidate) => candidate === actor.territoire) ?? premier;
    const data = { siren, region, origine, codeOrigine, entrepriseUniqueId, enroleeLe };
    return [{ type: 'EntrepriseEnrolee.v2', data }];
  };
