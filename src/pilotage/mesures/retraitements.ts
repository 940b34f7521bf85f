import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { v5 as uuidv5 } from 'uuid';
import { EventStore, Journal, load, type CommandContext } from '#libs/event-sourcing';
import { PAST, ProjectionEngine, SYSTEM } from '#libs/projections';
import {
  ConstaterRetraitement,
  idDuReleve,
  Mesures,
  releve,
  RetraitementsEnCours,
  type RelevePublie,
  type ReleveDesigne,
  type RetraitementDemande,
} from '#modules/marque-mission';
import { Clock } from '../../composition/clock';
import { CALCULS } from './calculs';
import { compterLesFaitsTardifs, positionDuReleve } from './faits-tardifs';
import { mesurerIci } from './mesurer';

const LOOK_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
const IDS = '6f2a1c58-3f0e-4b57-9d9e-0b8b0f8f2d11';

const EN_COURS = `select code, territoire, periode, rang from lecture.retraitements where etat = 'en-cours'
  order by "demandeLe", code, periode, territoire`;
const REGION_DU_LABEL = 'select region from lecture.labels_mesures where numero = $1';

type EnCours = ReleveDesigne & { readonly rang: number };

/** It was cancelled while it was being computed. */
class RetraitementAnnuleEntretemps extends Error {}

/** Computes the restatements that are asked for, one after the other, in one process at a time. */
@Injectable()
export class Retraitements extends RetraitementsEnCours {
  private readonly logger = new Logger('Retraitements');

  constructor(
    private readonly source: DataSource,
    private readonly engine: ProjectionEngine,
    private readonly store: EventStore,
    private readonly journal: Journal,
    private readonly mesures: Mesures,
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {
    super();
    engine.addTask('retraitements', ({ signal }) => this.run(signal));
  }

  async avancementPourCent(designe: ReleveDesigne): Promise<number | null> {
    const progress = await this.engine.past.progress(idDuReleve(designe));
    return progress ? Number((progress.reached * 100n) / progress.target) : null;
  }

  private async run(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      const hasFailed = await this.retraiterTous(signal).catch((error: unknown) => this.noter(error, signal));
      failures = hasFailed ? failures + 1 : 0;
      await pause(Math.min(LONGEST_PAUSE_MS, LOOK_MS * 2 ** failures), undefined, { signal }).catch(() => undefined);
    }
  }

  /** One that fails keeps none of the others waiting. True when one failed. */
  private async retraiterTous(signal: AbortSignal): Promise<boolean> {
    let hasFailed = false;
    for (const enCours of await this.source.query<EnCours[]>(EN_COURS))
      hasFailed =
        (await this.retraiter(enCours, signal).catch((error: unknown) => this.noter(error, signal))) || hasFailed;
    return hasFailed;
  }

  private noter(error: unknown, signal: AbortSignal): boolean {
    if (error instanceof RetraitementAnnuleEntretemps || signal.aborted) return false;
    this.logger.error(error);
    return true;
  }

  private async retraiter({ rang, ...designe }: EnCours, signal: AbortSignal): Promise<false> {
    const { state } = await load(this.store, releve, idDuReleve(designe));
    // The list is behind: it was told or cancelled already.
    if (state.etat !== 'publie' || state.enCours?.rang !== rang) return false;
    const { publication, enCours } = state;
    const demande = { ...designe, formule: enCours.formule, serie: enCours.serie };
    // What is so now costs little, and may not be ready.
    const { valeur: nouvelle, position } = await this.mesures.mesurer(demande);
    const alors = await this.mesurerAlors(publication, enCours, signal);
    const depuis = positionDuReleve(publication.position);
    const faitsTardifs = await compterLesFaitsTardifs(this.journal, demande, depuis, position, async (numero) => {
      const [label] = await this.source.query<{ region: string }[]>(REGION_DU_LABEL, [numero]);
      return label?.region;
    });
    const constat = { ...designe, rang, ...alors, nouvelle, faitsTardifs, position };
    await this.commands.execute(new ConstaterRetraitement(constat, this.contexteDe(enCours)));
    return false;
  }

  /** Both definitions, over the facts that were known when the reading was calculated. */
  private async mesurerAlors(
    publication: RelevePublie['data'],
    nouvelle: RetraitementDemande['data'],
    signal: AbortSignal,
  ): Promise<{ publieeRecalculee: number | null; nouvelleAlors: number | null }> {
    const projections = [...CALCULS[publication.formule].projections, ...CALCULS[nouvelle.formule].projections];
    const position = positionDuReleve(publication.position);
    return this.engine.past.build(
      idDuReleve(publication),
      projections,
      position,
      async (query) => ({
        publieeRecalculee: (await mesurerIci(publication, PAST, query)).valeur,
        nouvelleAlors: (await mesurerIci(nouvelle, PAST, query)).valeur,
      }),
      { signal, onProgress: () => this.refuserSiAnnule(nouvelle) },
    );
  }

  private async refuserSiAnnule({ rang, ...designe }: RetraitementDemande['data']): Promise<void> {
    const { state } = await load(this.store, releve, idDuReleve(designe));
    if (state.etat !== 'publie' || state.enCours?.rang !== rang) throw new RetraitementAnnuleEntretemps();
  }

  /** The same for each attempt, so that two of them record one fact. */
  private contexteDe({ rang, ...designe }: RetraitementDemande['data']): CommandContext {
    const commandId = uuidv5(`${idDuReleve(designe)}#${rang}`, IDS);
    const at = this.clock.now().toISOString();
    return { commandId, actor: SYSTEM, at, correlationId: commandId, causationId: commandId };
  }
}
