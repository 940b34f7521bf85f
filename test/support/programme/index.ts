export {
  abondement,
  ACTES,
  actesDe,
  commandIdDe,
  dispositifDe,
  enrolement,
  enveloppe,
  idDe,
  ouverture,
  personneDe,
  referencement,
  type Acte,
  type Dispositif,
  type Dossier,
} from './actes';
export { ACTES_DE_LA_LABELLISATION } from './actes-de-la-labellisation';
export { ACTES_DU_LABEL } from './actes-du-label';
export type { Annee } from './annee-simulee';
export { Appelant, type Corps, type Fait, type Fini, type Reponse } from './appelant';
export { accordLe, AUJOURDHUI, jour, MOTIF_DE_DATE, TROIS_MOIS, UN_JOUR } from './calendrier';
export { entreprise, entrepriseDe, siretDe } from './entreprises';
export type { Guichet } from './guichet';
export { JournalLu, SANS_DESORDRE } from './journal';
export type { Processus, Sortie } from './processus';
export { Programme } from './programme';
export { Region } from './region';
