import type { Journal } from '#libs/event-sourcing';
import { condenseDe, type FaitDeSubvention, type SubventionLue } from '#modules/subventions-publiees';

type Former = Extract<FaitDeSubvention, { type: 'SubventionPubliee.v1' }>;

const keyOf = ({ empreinte }: SubventionLue): string => empreinte.slice(0, empreinte.lastIndexOf('-'));

export const withRank = (subsidy: SubventionLue, rank: number): string => `${keyOf(subsidy)}-${rank}`;

const SIRET = /^\d{14}$/;

/** Subsidies that version 0.1 named by the SIRET of their beneficiary, where they are named by its SIREN today. */
export class FormerSubsidies {
  private readonly counts = new Map<string, number>();

  static async of(journal: Journal): Promise<FormerSubsidies> {
    const former = new FormerSubsidies();
    for await (const { events } of journal.readAll({ types: ['SubventionPubliee.v1'] }))
      for (const { data } of events as unknown as readonly Former[]) former.add(data);
    return former;
  }

  /** How many of them are equal to this record: its file's first ones are these. */
  countOf(subsidy: SubventionLue): number {
    return this.counts.get(keyOf(subsidy)) ?? 0;
  }

  private add({ attribuantSiren, beneficiaireNumero, date, montantCentimes, objet }: Former['data']): void {
    if (!SIRET.test(beneficiaireNumero)) return;
    const beneficiaire = beneficiaireNumero.slice(0, 9);
    const key = condenseDe({ attribuant: attribuantSiren, beneficiaire, date, montantCentimes, objet });
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }
}
