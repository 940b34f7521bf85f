import { Injectable } from '@nestjs/common';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import { v5 as uuidv5 } from 'uuid';
import {
  DomainError,
  EventStore,
  Journal,
  load,
  ORIGIN,
  ordinalOf,
  transact,
  type CommandContext,
} from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import { ProjectionEngine, projectionStatuses, SYSTEM } from '#libs/projections';
import { CoffrePersonnes } from '../acces';
import { Clock } from '../composition/clock';
import { FactStore } from '../composition/fact-store';
import { DEBUT, DERNIER_JOUR, heureDesActes, premierJourDepuis } from './calendrier-simule';
import {
  demonstration,
  FLUX_DE_DEMONSTRATION,
  type DemonstrationEvent,
  type EtatDemonstration,
} from './demonstration.events';
import { planDe, type Plan } from './plan';
import type { Acte } from './redaction';

export interface Avancement {
  readonly faits: number;
  readonly total: number;
  readonly jour: string;
}

const GRAINE = 2017;
const ENTREPRISES = 3_000;
const ENSEMBLE = 48;

/** The store holds something else: a simulated year is only played into an empty one. */
export class MagasinNonVide extends Error {
  constructor() {
    super(
      'Le magasin de faits n’est pas vide : la démonstration ne se joue que dans un magasin vide (ou supprimez le dossier de données).',
    );
  }
}

/** A year that was stopped goes on as it began. */
export class AutreDemonstration extends Error {
  constructor(graine: number, entreprises: number) {
    super(
      `Une année simulée est commencée avec --graine ${graine} --entreprises ${entreprises} : reprenez-la ainsi, ou sans ces options.`,
    );
  }
}

/** Plays a simulated year of the programme, through the commands that people use, in virtual time. */
@Injectable()
export class Demonstration {
  /** Of the play under way in this process. */
  avancement: Avancement | undefined;
  private arret = false;

  constructor(
    private readonly store: EventStore,
    private readonly journal: Journal,
    private readonly magasin: FactStore,
    private readonly commands: CommandBus,
    private readonly engine: ProjectionEngine,
    private readonly clock: Clock,
    private readonly coffre: CoffrePersonnes,
  ) {}

  /** Whether this store holds simulated data, and whether the year was played to its end. */
  async etat(): Promise<EtatDemonstration['etat']> {
    return (await load(this.journal, demonstration, FLUX_DE_DEMONSTRATION)).state.etat;
  }

  /** True when it may be played: nothing in the store, or a play that was stopped. */
  async jouable(): Promise<boolean> {
    return (await this.journal.head()).position === ORIGIN || (await this.etat()) === 'commencee';
  }

  /** Stops after the acts under way; the next play goes on from there. */
  arreter(): void {
    this.arret = true;
  }

  /**
   * Plays the year; one that was stopped goes on where it was, with its own seed and number of companies. Throws
   * `MagasinNonVide`, and `AutreDemonstration` when others are asked for.
   */
  async jouer(
    graine?: number,
    entreprises?: number,
    onProgress: (avancement: Avancement) => void = () => undefined,
  ): Promise<void> {
    if (!(await this.jouable())) throw new MagasinNonVide();
    const { state: commencee } = await load(this.store, demonstration, FLUX_DE_DEMONSTRATION);
    const prevue = commencee.etat === 'absente' ? { graine: GRAINE, entreprises: ENTREPRISES } : commencee;
    const demandee = { graine: graine ?? prevue.graine, entreprises: entreprises ?? prevue.entreprises };
    const autre = demandee.graine !== prevue.graine || demandee.entreprises !== prevue.entreprises;
    if (commencee.etat !== 'absente' && autre) throw new AutreDemonstration(prevue.graine, prevue.entreprises);
    const debut = planDe(demandee.graine, demandee.entreprises);
    await this.marquer(debut, { type: 'DemonstrationCommencee.v1', data: demandee });
    try {
      await this.deroulement(debut, onProgress);
      if (this.arret) return;
      await this.marquer(debut, {
        type: 'DemonstrationAchevee.v1',
        data: { graine: demandee.graine, actes: debut.actes.length },
      });
      await this.auRepos();
    } finally {
      this.clock.set(undefined);
      this.avancement = undefined;
    }
  }

  private async deroulement({ entreprises, actes }: Plan, onProgress: (avancement: Avancement) => void): Promise<void> {
    const exploitants = entreprises.flatMap(({ exploitant }) => (exploitant ? [exploitant] : []));
    await this.coffre.enregistrerPersonnes(exploitants, SYSTEM);
    const parJour = parGroupe(actes, (acte) => acte.jour);
    let faits = 0;
    const prevus = [...parJour.keys()];
    for (let jour = DEBUT; jour <= DERNIER_JOUR; jour = await this.prochainJour(jour, prevus)) {
      if (this.arret) return;
      this.clock.set(heureDesActes(jour));
      this.engine.clockMoved();
      // What falls due on this day first, then the day's acts, then what follows from them: the order is the plan's.
      await this.auRepos();
      const duJour = parJour.get(jour) ?? [];
      await this.jouerJour(duJour);
      await this.auRepos();
      faits += duJour.length;
      this.avancement = { faits, total: actes.length, jour };
      onProgress(this.avancement);
    }
  }

  /** The next day on which an act is planned or a command falls due; the day after the last one when there is none. */
  private async prochainJour(jour: string, prevus: readonly string[]): Promise<string> {
    const echeance = await this.engine.nextDue();
    const suivants = prevus.filter((prevu) => prevu > jour);
    if (echeance) suivants.push(premierJourDepuis(echeance));
    return suivants.sort()[0] ?? ajouterDesJours(DERNIER_JOUR, 1);
  }

  /** Acts of one file in their order, files side by side. */
  private async jouerJour(actes: readonly Acte[]): Promise<void> {
    const suites = [...parGroupe(actes, ({ suite }) => suite).values()];
    for (let from = 0; from < suites.length; from += ENSEMBLE) {
      await Promise.all(suites.slice(from, from + ENSEMBLE).map((suite) => this.jouerSuite(suite)));
    }
  }

  private async jouerSuite(suite: readonly Acte[]): Promise<void> {
    for (const { commande } of suite) {
      try {
        await this.commands.execute(commande as ICommand);
      } catch (error) {
        // The plan asks for what may be refused: an envelope that ran short, a ceiling. Refused here as for anybody.
        if (!(error instanceof DomainError)) throw error;
      }
    }
  }

  /** Until every reaction has read everything and sent what is due. */
  private async auRepos(): Promise<void> {
    while (!this.arret) {
      const { lastAppend } = this.magasin;
      const copie = lastAppend === undefined || (await this.journal.locate(lastAppend)) !== undefined;
      const { position } = await this.journal.head();
      const statuses = await projectionStatuses(this.engine.pool);
      const late = statuses.some(({ name, position: read }) => name.startsWith('quand-') && read < ordinalOf(position));
      const { waiting } = await this.engine.outboxCounts();
      if (copie && !late && waiting === 0 && (await this.journal.head()).position === position) return;
      await this.journal.changed(10);
    }
  }

  private async marquer({ graine }: Plan, fait: DemonstrationEvent): Promise<void> {
    const commandId = uuidv5(`${fait.type} ${graine}`, uuidv5.URL);
    const at = `${DEBUT}T00:00:00.000Z`;
    const context: CommandContext = { commandId, actor: SYSTEM, at, correlationId: commandId, causationId: commandId };
    const attendu = fait.type === 'DemonstrationCommencee.v1' ? 'absente' : 'commencee';
    await transact(
      this.store,
      demonstration,
      FLUX_DE_DEMONSTRATION,
      ({ etat }) => (etat === attendu ? [fait] : []),
      context,
    );
  }
}

/** Groups in the order of their first member. */
const parGroupe = (actes: readonly Acte[], cle: (acte: Acte) => string): ReadonlyMap<string, readonly Acte[]> => {
  const groupes = new Map<string, Acte[]>();
  for (const acte of actes) {
    const groupe = groupes.get(cle(acte));
    if (groupe) groupe.push(acte);
    else groupes.set(cle(acte), [acte]);
  }
  return groupes;
};
