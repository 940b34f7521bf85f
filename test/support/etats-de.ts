import { dossierId, enveloppeId } from '#facts/aides-regionales';
import { conventionId, mois } from '#facts/amortissements';
import { entrepriseUniqueId } from '#facts/entreprises';
import { prestationId } from '#facts/prestations';
import type { DomainEvent } from '#libs/event-sourcing';
import { Etats } from '../../src/audit/comptes/etats';

/** The states that these facts of one file, one service, one month of a loan, their envelope and the account of its company make. */
export const etatsDe = (faits: {
  readonly dossier?: readonly DomainEvent[];
  readonly prestation?: readonly DomainEvent[];
  readonly releve?: readonly DomainEvent[];
  readonly amortissement?: readonly DomainEvent[];
  readonly enveloppe?: readonly DomainEvent[];
  readonly compte?: readonly DomainEvent[];
}): Etats => {
  const etats = new Etats();
  for (const fait of faits.dossier ?? []) etats.see({ stream: `dossierAide-${dossierId}`, ...fait });
  for (const fait of faits.prestation ?? []) etats.see({ stream: `prestation-${prestationId}`, ...fait });
  for (const fait of faits.releve ?? []) etats.see({ stream: `relevePret-${conventionId}`, ...fait });
  for (const fait of faits.amortissement ?? []) etats.see({ stream: `amortissement-${conventionId}.${mois}`, ...fait });
  for (const fait of faits.enveloppe ?? []) etats.see({ stream: `enveloppe-${enveloppeId}`, ...fait });
  for (const fait of faits.compte ?? []) etats.see({ stream: `compteDeMinimis-${entrepriseUniqueId}`, ...fait });
  return etats;
};
