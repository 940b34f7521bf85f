import type { Actor } from '#libs/event-sourcing';

/** What prepares a decision, and who handles the file: not shown to the company (CRPA, article L311-2). */
const TUS: readonly string[] = [
  'instruction',
  'proposition',
  'validation',
  'creditsConfirmes',
  'financement',
  'revision',
  'intervenants',
  'dernierActeLe',
];

interface Dossier {
  readonly etat: string;
  readonly demande?: { readonly siren: string };
}

/** The state of a file as its reader may see it in a conflict: the region sees all of it. */
export const dossierVuPar = (dossier: Dossier, { territoire }: Actor): object =>
  territoire === dossier.demande?.siren
    ? Object.fromEntries(Object.entries(dossier).filter(([champ]) => !TUS.includes(champ)))
    : dossier;
