import type { DossierAideEvent } from './dossier-aide.events';

/** What one person does on a file, and another person must not. */
export type Fonction = 'depot' | 'instruction' | 'proposition' | 'validation' | 'signature';

/** Who did what on a file; the last one where it was done again. Who filed is not known of the oldest files. */
export type Intervenants = Readonly<Partial<Record<Fonction, string>>>;

export const avecIntervenant = (intervenants: Intervenants, { type, data }: DossierAideEvent): Intervenants => {
  switch (type) {
    case 'DossierDepose.v2':
      return { ...intervenants, depot: data.deposePar };
    case 'InstructionOuverte.v1':
      return { ...intervenants, instruction: data.instructeurId };
    case 'DecisionProposee.v1':
      return { ...intervenants, proposition: data.proposeePar };
    case 'PropositionValidee.v1':
      return { ...intervenants, validation: data.valideePar };
    case 'AideAccordee.v1':
      return { ...intervenants, signature: data.accordeePar };
    default:
      return intervenants;
  }
};
