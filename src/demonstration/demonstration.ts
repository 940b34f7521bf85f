import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v5 as uuidv5 } from 'uuid';
import { EventStore, Journal, load, ORIGIN, ordinalOf, transact, type CommandContext } from '#libs/event-sourcing';
import { untilStored } from '#libs/cqrs';
import { ProjectionEngine, projectionStatuses, SYSTEM } from '#libs/projections';
import { CoffrePersonnes } from '../acces';
import { Clock } from '../composition/clock';
import { FactStore } from '../composition/fact-store';
import { CalendrierSimule, heureDesActes, premierJourDepuis } from './calendrier-simule';
import {
  demonstration,
  FLUX_DE_DEMONSTRATION,
  type AnneeSimulee,
  type DemonstrationEvent,
  type EtatDemonstration,
} from './demonstration.events';
import { dernierJourDe } from './dernier-jour';
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

/** What a person asks for; what they leave out is that of the year begun, or the default. */
type AnneeDemandee = { readonly [Champ in keyof AnneeSimulee]?: AnneeSimulee[Champ] | undefined };

/** A year begun goes on to its own end, whatever the day. Throws `AutreDemonstration` when another one is asked for. */
const reprise = (commencee: AnneeSimulee, { graine, entreprises, dernierJour }: AnneeDemandee): AnneeSimulee => {
  const estLaMeme =
    (graine ?? commencee.graine) === commencee.graine &&
    (entreprises ?? commencee.entreprises) === commencee.entreprises &&
    (dernierJour ?? commencee.dernierJour) === commencee.dernierJour;
  if (!estLaMeme) throw new AutreDemonstration(commencee.graine, commencee.entreprises, commencee.dernierJour);
  return commencee;
};

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

  async lire(): Promise<EtatDemonstration> {
    return (await load(this.journal, demonstration, FLUX_DE_DEMONSTRATION)).state;
  }

  async jouable(): Promise<boolean> {
    return (await this.journal.head()).position === ORIGIN || (await this.lire()).etat === 'commencee';
  }

  /** Stops after the acts under way. The next play resumes from there. */
  arreter(): void {
    this.arret.abort();
  }

  /** Plays the year, or resumes one that was stopped. Throws `DemonstrationRefusee`. */
  async jouer(
    demande: AnneeDemandee = {},
    onProgress: (avancement: Avancement) => void = () => undefined,
  ): Promise<void> {
    if (!(await this.jouable())) throw new MagasinNonVide();
    const { state: commencee } = await load(this.store, demonstration, FLUX_DE_DEMONSTRATION);
    const { graine, entreprises, dernierJour } =
      commencee.etat === 'absente' ? this.nouvelle(demande) : reprise(commencee, demande);
    const calendrier = new CalendrierSimule(dernierJour);
    const plan = planDe(graine, entreprises, calendrier);
    await this.marquer(calendrier, { type: 'DemonstrationCommencee.v2', data: { graine, entreprises, dernierJour } });
    try {
      await this.deroulement(plan, calendrier, onProgress);
      if (this.arret.signal.aborted) return;
      await this.marquer(calendrier, { type: 'DemonstrationAchevee.v1', data: { graine, actes: plan.actes.length } });
      await this.auRepos();
    } finally {
      // After a stop the process ends: in the present, what is due on later days of the year would be done before them.
      if (!this.arret.signal.aborted) this.clock.set(undefined);
      this.avancement = undefined;
    }
  }

  private nouvelle({ graine = GRAINE, entreprises = ENTREPRISES, dernierJour }: AnneeDemandee): AnneeSimulee {
    return { graine, entreprises, dernierJour: dernierJourDe(dernierJour, this.clock.now()) };
  }

  private async deroulement(
    { personnes, actes }: Plan,
    { premierJour, dernierJour }: CalendrierSimule,
    onProgress: (avancement: Avancement) => void,
  ): Promise<void> {
    await this.coffre.enregistrerPersonnes(personnes, SYSTEM);
    const parJour = parGroupe(actes, (acte) => acte.jour);
    let actesJoues = 0;
    const prevus = [...parJour.keys()];
    for (
      let jour: string | undefined = premierJour;
      jour !== undefined && jour <= dernierJour;
      jour = await this.prochainJour(jour, prevus)
    ) {
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

  /** The next day with a planned act or a due command. */
  private async prochainJour(jour: string, prevus: readonly string[]): Promise<string | undefined> {
    const echeance = await this.engine.nextDue();
    const suivants = prevus.filter((prevu) => prevu > jour);
    if (echeance) suivants.push(premierJourDepuis(echeance));
    return suivants.sort()[0];
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

  private async marquer({ premierJour, dernierJour }: CalendrierSimule, fait: DemonstrationEvent): Promise<void> {
    const commandId = uuidv5(`${fait.type} ${fait.data.graine}`, uuidv5.URL);
    const commence = fait.type === 'DemonstrationCommencee.v2';
    const at = `${commence ? premierJour : dernierJour}T00:00:00.000Z`;
    const context: CommandContext = { commandId, actor: SYSTEM, at, correlationId: commandId, causationId: commandId };
    const attendu = commence ? 'absente' : 'commencee';
    const marquer = ({ etat }: EtatDemonstration) => (etat === attendu ? [fait] : []);
    await untilStored(() => transact(this.store, demonstration, FLUX_DE_DEMONSTRATION, marquer, context), this.arret);
  }
}
