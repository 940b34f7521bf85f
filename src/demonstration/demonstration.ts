import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v5 as uuidv5 } from 'uuid';
import { EventStore, Journal, load, ORIGIN, ordinalOf, transact, type CommandContext } from '#libs/event-sourcing';
import { untilStored } from '#libs/cqrs';
import { ajouterDesJours } from '#libs/france';
import { ProjectionEngine, projectionStatuses, SYSTEM } from '#libs/projections';
import { CoffrePersonnes } from '../acces';
import { Clock } from '../composition/clock';
import { FactStore } from '../composition/fact-store';
import { DERNIER_JOUR, heureDesActes, PREMIER_JOUR, premierJourDepuis } from './calendrier-simule';
import {
  demonstration,
  FLUX_DE_DEMONSTRATION,
  type DemonstrationEvent,
  type EtatDemonstration,
} from './demonstration.events';
import { jouerEnsemble, jouerUnAUn, parGroupe } from './jeu-des-actes';
import { planDe, type Plan } from './plan';
import type { Acte } from './redaction';
import { AutreDemonstration, MagasinNonVide } from './refus';

export interface Avancement {
  readonly actesJoues: number;
  readonly total: number;
  readonly jour: string;
}

const GRAINE = 2017;
const ENTREPRISES = 3_000;

/** The read model that rankings look into. */
const VIVIER = 'connecteurs';

/** Plays a simulated year in virtual time, through the commands that people use. */
@Injectable()
export class Demonstration {
  avancement: Avancement | undefined;
  private readonly arret = new AbortController();

  constructor(
    private readonly store: EventStore,
    private readonly journal: Journal,
    private readonly magasin: FactStore,
    private readonly commands: CommandBus,
    private readonly engine: ProjectionEngine,
    private readonly clock: Clock,
    private readonly coffre: CoffrePersonnes,
  ) {}

  async etat(): Promise<EtatDemonstration['etat']> {
    return (await load(this.journal, demonstration, FLUX_DE_DEMONSTRATION)).state.etat;
  }

  async jouable(): Promise<boolean> {
    return (await this.journal.head()).position === ORIGIN || (await this.etat()) === 'commencee';
  }

  /** Stops after the acts under way. The next play resumes from there. */
  arreter(): void {
    this.arret.abort();
  }

  /** Plays the year, or resumes one that was stopped. Throws `MagasinNonVide` or `AutreDemonstration`. */
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
      if (this.arret.signal.aborted) return;
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

  private async deroulement({ personnes, actes }: Plan, onProgress: (avancement: Avancement) => void): Promise<void> {
    await this.coffre.enregistrerPersonnes(personnes, SYSTEM);
    const parJour = parGroupe(actes, (acte) => acte.jour);
    let actesJoues = 0;
    const prevus = [...parJour.keys()];
    for (let jour = PREMIER_JOUR; jour <= DERNIER_JOUR; jour = await this.prochainJour(jour, prevus)) {
      if (this.arret.signal.aborted) return;
      this.clock.set(heureDesActes(jour));
      this.engine.clockMoved();
      // Commands due on this day run before the acts of the day, so that the order is always that of the plan.
      await this.auRepos();
      const duJour = parJour.get(jour) ?? [];
      await this.jouerJour(duJour);
      actesJoues += duJour.length;
      this.avancement = { actesJoues, total: actes.length, jour };
      onProgress(this.avancement);
    }
  }

  /** The next day with a planned act or a due command; the day after the last one when there is none. */
  private async prochainJour(jour: string, prevus: readonly string[]): Promise<string> {
    const echeance = await this.engine.nextDue();
    const suivants = prevus.filter((prevu) => prevu > jour);
    if (echeance) suivants.push(premierJourDepuis(echeance));
    return suivants.sort()[0] ?? ajouterDesJours(DERNIER_JOUR, 1);
  }

  private async jouerJour(actes: readonly Acte[]): Promise<void> {
    const lieux = { commands: this.commands, store: this.store, journal: this.journal, signal: this.arret.signal };
    await jouerEnsemble(
      actes.filter(({ soir }) => !soir),
      lieux,
    );
    await this.auRepos();
    for (const acte of actes.filter(({ soir }) => soir)) {
      if (this.arret.signal.aborted) return;
      await jouerUnAUn([acte], lieux);
      await this.auRepos();
    }
  }

  /** Waits until all that acts by itself has read the whole journal and the outbox has sent every due command. */
  private async auRepos(): Promise<void> {
    while (!this.arret.signal.aborted) {
      const { position } = await this.journal.head();
      const projections = await projectionStatuses(this.engine.pool);
      const enRetard = projections.some(
        ({ name, position: read }) => (name.startsWith('quand-') || name === VIVIER) && read < ordinalOf(position),
      );
      const { waiting } = await this.engine.outboxCounts();
      // The copy is looked at last: a command that was just sent leaves the outbox before the copy holds its fact.
      const { lastAppend } = this.magasin;
      const copieAJour = lastAppend === undefined || (await this.journal.locate(lastAppend)) !== undefined;
      if (copieAJour && !enRetard && waiting === 0 && (await this.journal.head()).position === position) return;
      await this.journal.changed(10);
    }
  }

  private async marquer({ graine }: Plan, fait: DemonstrationEvent): Promise<void> {
    const commandId = uuidv5(`${fait.type} ${graine}`, uuidv5.URL);
    const commence = fait.type === 'DemonstrationCommencee.v1';
    const at = `${commence ? PREMIER_JOUR : DERNIER_JOUR}T00:00:00.000Z`;
    const context: CommandContext = { commandId, actor: SYSTEM, at, correlationId: commandId, causationId: commandId };
    const attendu = commence ? 'absente' : 'commencee';
    const marquer = ({ etat }: EtatDemonstration) => (etat === attendu ? [fait] : []);
    await untilStored(() => transact(this.store, demonstration, FLUX_DE_DEMONSTRATION, marquer, context), this.arret);
  }
}
