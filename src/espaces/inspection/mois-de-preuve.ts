import { load, type EventStore, type RecordedEvent } from '#libs/event-sourcing';
import { amortissement, idDAmortissement, relevePret, type RelevePretEvent } from '#modules/pme-digitale';
import { ligneDePreuve, type LigneDePreuve } from './ligne-de-preuve';

/** A month of a loan: facts of its statements, and of its amortisation. */
export interface MoisDePreuve {
  /** Such as `2026-09`. */
  readonly mois: string;
  readonly releves: readonly LigneDePreuve[];
  readonly amortissement: readonly LigneDePreuve[];
}

/** Every month of a loan that has a statement, from the facts themselves. `entreprises`: what each is in the loan, by SIREN. */
export const lireLesMois = async (
  store: EventStore,
  conventionId: string,
  entreprises: Readonly<Record<string, string>>,
): Promise<readonly MoisDePreuve[]> => {
  const ligne = (fait: RecordedEvent): LigneDePreuve => ligneDePreuve(fait, entreprises);
  const releves = new Map<string, LigneDePreuve[]>();
  await load(store, relevePret, conventionId, (fait) => {
    const { mois } = fait.data as RelevePretEvent['data'];
    releves.set(mois, [...(releves.get(mois) ?? []), ligne(fait)]);
  });
  return Promise.all(
    [...releves].sort().map(async ([mois, faits]) => {
      const siens: LigneDePreuve[] = [];
      await load(store, amortissement, idDAmortissement({ conventionId, mois }), (fait) => {
        siens.push(ligne(fait));
      });
      return { mois, releves: faits, amortissement: siens };
    }),
  );
};
