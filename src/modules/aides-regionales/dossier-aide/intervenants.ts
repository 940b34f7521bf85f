import type { DossierAideEvent } from './dossier-aide.events';

/** What one person does on a file, and another person must not. */
export type Fonction =
  | 'depot'
  | 'instruction'
  | 'proposition'
  | 'validation'
  | 'signature'
  | 'paiement'
  | 'proposition-de-revision'
  | 'decision-de-revision';

/** Everybody who did each of these, as often as it was done again. Who filed is not known of the oldest files. */
export type Intervenants = Readonly<Partial<Record<Fonction, readonly string[]>>>;

const interventionDe = ({ type, data }: DossierAideEvent): readonly [Fonction, string] | undefined => {
  switch (type) {
    case 'DossierDepose.v2':
    case 'DossierDepose.v3':
      return ['depot', data.deposePar];
    case 'InstructionOuverte.v1':
      return ['instruction', data.instructeurId];
    case 'DecisionProposee.v1':
      return ['proposition', data.proposeePar];
    case 'PropositionValidee.v1':
      return ['validation', data.valideePar];
    case 'AideAccordee.v1':
    case 'AideAccordee.v2':
      return ['signature', data.accordeePar];
    case 'AidePayee.v1':
    case 'AidePayee.v2':
      return ['paiement', data.payeePar];
    case 'RevisionProposee.v1':
      return ['proposition-de-revision', data.proposeePar];
    case 'DecisionRetiree.v1':
    case 'MontantRevise.v1':
      return ['decision-de-revision', data.decideePar];
    default:
      return undefined;
  }
};

export const avecIntervenant = (intervenants: Intervenants, event: DossierAideEvent): Intervenants => {
  const intervention = interventionDe(event);
  if (!intervention) return intervenants;
  const [fonction, personneId] = intervention;
  return { ...intervenants, [fonction]: [...(intervenants[fonction] ?? []), personneId] };
};
