import { Command } from '#libs/event-sourcing';
import { ajouterDesJours, dateDeParis, parametre, versionEnVigueur } from '#libs/france';
import { MotifDeDateManquant } from './habilitations.errors';

/** Why an act is recorded well after the day on which it counts in law. */
export const MOTIFS_DE_DATE = ['acte-sur-papier', 'saisie-differee', 'panne-du-service', 'regularisation'] as const;
export type MotifDeDate = (typeof MOTIFS_DE_DATE)[number];

/** Days by which an act may be dated back without a reason, by the day of the recording. */
const DELAIS_SANS_MOTIF = [{ du: '2017-03-07', jours: 7 }];

export const JOURS_SANS_MOTIF = parametre('jours-sans-motif', 'jours dont un acte se date en arrière sans motif');

/** First date that needs no reason. One of an earlier year always does: its credits and its rules are not those of today. */
export const premierJourSansMotif = (enregistreLe: string): string => {
  const { jours = 0 } = versionEnVigueur(DELAIS_SANS_MOTIF, enregistreLe) ?? {};
  const depuis = ajouterDesJours(enregistreLe, -JOURS_SANS_MOTIF(jours));
  const jourDeLAn = `${enregistreLe.slice(0, 4)}-01-01`;
  return depuis > jourDeLAn ? depuis : jourDeLAn;
};

/** Whether a fact that counts on a day was recorded so late that a reason is asked for. */
export const estTardif = (compteLe: string, enregistreLe: string): boolean =>
  compteLe < premierJourSansMotif(enregistreLe);

interface Motivable {
  motifDeDate?: MotifDeDate | undefined;
}

/** An act of a person that counts in law from a date which that person gives. */
export abstract class ActeDate<Data extends object = object> extends Command<Data & Motivable> {
  declare readonly data: Readonly<Data & Motivable>;

  abstract get dateLegale(): string;

  /** The reason is kept with the fact when the date needs one, and only then. */
  override get notes(): { readonly motifDeDate?: MotifDeDate } {
    const { motifDeDate } = this.data;
    const depuis = premierJourSansMotif(dateDeParis(this.context.at));
    return motifDeDate !== undefined && this.dateLegale < depuis ? { motifDeDate } : {};
  }
}

/** Throws when an act is dated so far back that it needs a reason, and gives none. */
export const refuserDateSansMotif = ({ dateLegale, data, context }: ActeDate): void => {
  const depuis = premierJourSansMotif(dateDeParis(context.at));
  if (dateLegale < depuis && data.motifDeDate === undefined) throw new MotifDeDateManquant(dateLegale, depuis);
};
