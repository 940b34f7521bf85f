import type { Actor, CommandContext } from '#libs/event-sourcing';
import { dateDeParis, estDateDeSuite } from '#libs/france';
import { peutVoir, refuserDateSansMotif, type ActeDate } from '#modules/habilitations';
import type { DossierAide } from './dossier-aide';
import * as Refus from './dossier-aide.errors';
import type { Fonction } from './intervenants';

export type DossierExistant = Exclude<DossierAide, { etat: 'absent' }>;

/** Throws `DossierInconnu` for a file of another region: its existence stays hidden. */
export const dossierDeLaRegion = (dossier: DossierAide, { actor }: CommandContext): DossierExistant => {
  if (dossier.etat === 'absent' || !peutVoir(actor, dossier.demande)) throw new Refus.DossierInconnu();
  return dossier;
};

/** Throws unless the act is dated between the previous one of the file and today in Paris, with its reason if it needs one. */
export const refuserDateImpropre = (acte: ActeDate, { dernierActeLe }: DossierExistant): void => {
  const { at } = acte.context;
  if (!estDateDeSuite(acte.dateLegale, dernierActeLe, at)) {
    const aujourdhui = dateDeParis(at);
    throw new Refus.DateHorsDuDossier(dernierActeLe < aujourdhui ? dernierActeLe : aujourdhui, aujourdhui);
  }
  refuserDateSansMotif(acte);
};

/** Throws for what would give something new, from the last day of the company on, to one that no longer exists. */
export const refuserEntrepriseCessee = ({ dateLegale }: ActeDate, cesseeLe: string | null): void => {
  if (cesseeLe !== null && dateLegale >= cesseeLe) throw new Refus.EntrepriseDuDossierCessee(cesseeLe);
};

const FAIT: Readonly<Record<Fonction, string>> = {
  depot: 'déposé ce dossier',
  instruction: 'ouvert son instruction',
  proposition: 'proposé la décision',
  validation: 'validé la proposition',
  signature: 'signé la décision',
  paiement: 'payé de cette aide',
  'proposition-de-revision': 'proposé sa révision',
  'decision-de-revision': 'décidé sa révision',
};

/** Throws when the actor did one of these on the file, whatever the role under which they did it. */
export const refuserCumul = (
  { intervenants }: DossierExistant,
  { personneId }: Actor,
  ...fonctions: readonly Fonction[]
): void => {
  const exercee = fonctions.find((fonction) => intervenants[fonction]?.includes(personneId));
  if (exercee) throw new Refus.CumulDeFonctions(FAIT[exercee]);
};
