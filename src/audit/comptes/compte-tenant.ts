import type { CompteDeMinimis } from '#modules/entreprises';
import type { Etats } from './etats';

interface CompteTenant {
  readonly compteId: string;
  readonly compte: CompteDeMinimis | undefined;
}

/** The account that holds the part of an undertaking, once members have stopped moving; undefined when cessions go round. */
export const compteTenant = (comptes: Etats['comptes'], entrepriseUniqueId: string): CompteTenant | undefined => {
  const passes = new Set<string>();
  for (let compteId = entrepriseUniqueId; !passes.has(compteId);) {
    passes.add(compteId);
    const compte = comptes.get(compteId);
    const suivant = compte?.cedees[entrepriseUniqueId];
    if (suivant === undefined) return { compteId, compte };
    compteId = suivant;
  }
  return undefined;
};
