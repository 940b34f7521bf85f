import { ajouterDesJours } from '#libs/france';
import type { FaitDeCertificat } from './certificat.events';

/** Days on which a label holds, both included. One that is cut on its first day holds on none. */
export interface Periode {
  readonly du: string;
  readonly au: string;
}

/** The last period, cut on a day: the day itself is not in it. */
const coupees = (periodes: readonly Periode[], le: string): readonly Periode[] => {
  const veille = ajouterDesJours(le, -1);
  return periodes.map((periode) => (periode.au > veille ? { ...periode, au: veille } : periode));
};

/** When the labels of one connecteur held, whatever became of them since: services are judged by the day of their acceptance. */
export const suivrePeriodes = (
  periodes: readonly Periode[],
  event: FaitDeCertificat,
  expireLe: string,
): readonly Periode[] => {
  switch (event.type) {
    case 'LabellisationAccordee.v1':
      return [...periodes, { du: event.data.accordeeLe, au: event.data.expireLe }];
    case 'LabellisationRenouvelee.v1':
      return periodes.map((periode, rang) =>
        rang === periodes.length - 1 ? { ...periode, au: event.data.expireLe } : periode,
      );
    case 'LabellisationSuspendue.v1':
      return coupees(periodes, event.data.suspendueLe);
    case 'SuspensionDeLabellisationLevee.v1':
      return [...periodes, { du: event.data.leveeLe, au: expireLe }];
    case 'LabellisationRetiree.v1':
      return coupees(periodes, event.data.retireeLe);
    case 'RetraitDeLabellisationEnvisage.v1':
    case 'ObservationsDuConnecteurRecues.v1':
    case 'RetraitDeLabellisationEcarte.v1':
    case 'LabellisationExpiree.v1':
      return periodes;
    default:
      return event satisfies never;
  }
};
