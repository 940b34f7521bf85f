import type { CommandBus, ICommand } from '@nestjs/cqrs';
import { untilStored } from '#libs/cqrs';
import { DomainError, load, type EventStore, type Journal } from '#libs/event-sourcing';
import { ChiffresEnRattrapage, DemanderRetraitement, idDuReleve, releve } from '#modules/marque-mission';
import { ApresLecture, type Acte } from './redaction';

interface Lieux {
  readonly commands: CommandBus;
  readonly store: EventStore;
  readonly journal: Journal;
  readonly signal: AbortSignal;
}

/** Suites that are played side by side. */
const ENSEMBLE = 48;

export const parGroupe = (
  actes: readonly Acte[],
  cle: (acte: Acte) => string,
): ReadonlyMap<string, readonly Acte[]> => {
  const groupes = new Map<string, Acte[]>();
  for (const acte of actes) {
    const groupe = groupes.get(cle(acte));
    if (groupe) groupe.push(acte);
    else groupes.set(cle(acte), [acte]);
  }
  return groupes;
};

/** Acts of one file are played in order, files side by side. */
export const jouerEnsemble = async (actes: readonly Acte[], lieux: Lieux): Promise<void> => {
  const suites = [...parGroupe(actes, ({ suite }) => suite).values()];
  for (let from = 0; from < suites.length; from += ENSEMBLE)
    await Promise.all(suites.slice(from, from + ENSEMBLE).map((suite) => jouerUnAUn(suite, lieux)));
};

export const jouerUnAUn = async (actes: readonly Acte[], lieux: Lieux): Promise<void> => {
  for (const { commande } of actes) {
    try {
      await jouer(commande, lieux);
    } catch (error) {
      // The plan includes acts that the programme refuses, such as one over the ceiling.
      if (!(error instanceof DomainError)) throw error;
    }
  }
};

const jouer = async (acte: object, lieux: Lieux): Promise<void> => {
  const { commands, store, signal } = lieux;
  const commande = acte instanceof ApresLecture ? await untilStored(() => acte.ecrire(store), { signal }) : acte;
  if (commande === undefined) return;
  await quandLesChiffresSontLa(lieux, () => untilStored(() => commands.execute(commande as ICommand), { signal }));
  if (commande instanceof DemanderRetraitement) await attendreLeRetraitement(commande, lieux);
};

/** Asks again, as people do, while the read models are behind. */
const quandLesChiffresSontLa = async ({ journal, signal }: Lieux, act: () => Promise<unknown>): Promise<void> => {
  for (;;) {
    try {
      await act();
      return;
    } catch (error) {
      if (!(error instanceof ChiffresEnRattrapage) || signal.aborted) throw error;
      await journal.changed(100);
    }
  }
};

const PATIENCE_MS = 60_000;

/**
 * The programme computes a restatement by itself: the year waits for it, so that it is always of the same day. Also when the play is
 * asked to stop, because a clock that begins again would date it from the first day.
 */
const attendreLeRetraitement = async (
  { data }: DemanderRetraitement,
  { store, journal, signal }: Lieux,
): Promise<void> => {
  const fin = performance.now() + PATIENCE_MS;
  while (performance.now() < fin) {
    const { state } = await untilStored(() => load(store, releve, idDuReleve(data)), { signal });
    if (state.etat !== 'publie' || state.enCours === null) return;
    await journal.changed(100);
  }
};
