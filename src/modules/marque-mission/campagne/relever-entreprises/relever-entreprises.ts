import { dateDeParis } from '#libs/france';
import { ActeDate, permise } from '#modules/habilitations';
import type { Campagne } from '../campagne';
import { ouvertureDe } from '../campagne';
import * as Refus from '../campagne.errors';
import type { EntreprisesVenues } from '../campagne.events';
import { campagneDuTerritoire, refuserDateDeCampagne } from '../suite-de-la-campagne';
import { examiner, type Examen, type LigneLue } from './examen';

/** A campaign is read whole at each act on it. */
const ENTREPRISES_PAR_CAMPAGNE = 20_000;

/** The file is read where it arrives: neither the fact nor the outbox holds it. `tenueLe` is the day of the rows without a date. */
export class ReleverEntreprises extends ActeDate<{
  code: string;
  tenueLe: string;
  /** SHA-256 of the file. */
  empreinte: string;
  lignes: readonly LigneLue[];
}> {
  static readonly authority = permise(
    { FR: ['mission.pilote'], region: ['region.responsable'] },
    Refus.CampagneReservee,
  );

  get dateLegale(): string {
    return this.data.tenueLe;
  }
}

/** What the file would add; refused where the act would be. `visibles`: the companies of the register that the actor sees. */
const examinerLeFichier = (command: ReleverEntreprises, visibles: ReadonlySet<string>, etat: Campagne): Examen => {
  const { data, context } = command;
  const { lancement, venues: deja } = campagneDuTerritoire(etat, context.actor);
  const closeLe = ouvertureDe(etat)?.closeLe ?? null;
  refuserDateDeCampagne(command, lancement.lanceeLe, closeLe);
  const aujourdhui = dateDeParis(context.at);
  const au = closeLe !== null && closeLe < aujourdhui ? closeLe : aujourdhui;
  const examen = examiner(data.lignes, { tenueLe: data.tenueLe, au, visibles, deja });
  if (Object.keys(deja).length + examen.venues.length > ENTREPRISES_PAR_CAMPAGNE)
    throw new Refus.TropDEntreprisesVenues(ENTREPRISES_PAR_CAMPAGNE);
  return examen;
};

/** Whether this very file was applied. Throws when it was for another day. */
const estApplique = ({ data: { empreinte, tenueLe }, context }: ReleverEntreprises, etat: Campagne): boolean => {
  const connu = campagneDuTerritoire(etat, context.actor).fichiers[empreinte];
  if (connu !== undefined && connu !== tenueLe) throw new Refus.FichierDejaApplique(connu);
  return connu !== undefined;
};

export const releverEntreprises =
  (command: ReleverEntreprises, visibles: ReadonlySet<string>) =>
  (etat: Campagne): readonly EntreprisesVenues[] => {
    if (estApplique(command, etat)) return [];
    const { data, context } = command;
    const { venues, dejaComptees, ecartees } = examinerLeFichier(command, visibles, etat);
    if (venues.length === 0) {
      if (ecartees.length === 0) return [];
      throw new Refus.AucuneEntrepriseVenue();
    }
    const nombres = { lignes: data.lignes.length, dejaComptees, ecartees: ecartees.length };
    const { code, tenueLe, empreinte } = data;
    const releve = { code, tenueLe, empreinte, ...nombres, venues, relevePar: context.actor.personneId };
    return [{ type: 'EntreprisesVenues.v1', data: releve }];
  };

/** The same examination, which changes nothing. */
export const essayer =
  (command: ReleverEntreprises, visibles: ReadonlySet<string>) =>
  (etat: Campagne): Examen & { readonly lignes: number; readonly dejaApplique: boolean } => {
    const dejaApplique = estApplique(command, etat);
    return { lignes: command.data.lignes.length, dejaApplique, ...examinerLeFichier(command, visibles, etat) };
  };
