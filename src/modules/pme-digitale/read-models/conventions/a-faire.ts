import type { Actor } from '#libs/event-sourcing';
import type { A_FAIRE } from './conventions.etats';

const A_CONCLURE = `(ligne.etat in ('en-preparation', 'signee') or ligne.renouvellementAu is not null)`;
const NON_SIGNEE = {
  preteuse: `(ligne.preteuseSiren = :qui and ligne.signaturePreteuseLe is null)`,
  utilisatrice: `(ligne.utilisatriceSiren = :qui and ligne.signatureUtilisatriceLe is null)`,
};
const SANS_CSE = [
  '(ligne.csePreteuseLe is null and ligne.csePreteuseMotif is null)',
  '(ligne.cseUtilisatriceLe is null and ligne.cseUtilisatriceMotif is null)',
].join(' or ');
const INCOMPLETE = `(${SANS_CSE} or ligne.consentiLe is null or ligne.avenantLe is null)`;

const A_SIGNER = `${A_CONCLURE} and ligne.part = 'tenue'`;

/** SQL of what is asked for. A company has to sign what it has not; whoever follows companies looks for either signature. */
export const conditionsAFaire = (
  aFaire: (typeof A_FAIRE)[number],
  { territoire }: Actor,
): readonly [string, { readonly qui: string }] => {
  const qui = { qui: territoire };
  const estEntreprise = /^\d{9}$/.test(territoire);
  const nonSignee = estEntreprise
    ? `(${NON_SIGNEE.preteuse} or ${NON_SIGNEE.utilisatrice})`
    : '(ligne.signaturePreteuseLe is null or ligne.signatureUtilisatriceLe is null)';
  switch (aFaire) {
    case 'signer':
      return [`${A_SIGNER} and ${nonSignee}`, qui];
    case 'completer':
      return [`${A_CONCLURE} and ${INCOMPLETE}`, qui];
    case 'suivre':
      return [`ligne.etat in ('en-cours', 'suspendue')`, qui];
  }
};
