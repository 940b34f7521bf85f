import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Journal, streamsNotWhole } from '#libs/event-sourcing';
import { FactStore } from '../composition/fact-store';
import { Antivirus } from '#modules/documents';
import { Messagerie } from '#modules/messages';
import { ProjectionEngine, projectionStatuses, type ProjectionStatus } from '#libs/projections';

const MAX_LAG_SECONDS = 60;
const CLOCKS_APART_SECONDS = 60;

const asJson = ({
  name,
  build,
  version,
  status,
  position,
  lagEvents,
  lagSeconds,
  etaSeconds,
  halted,
}: ProjectionStatus) => ({
  name,
  build,
  version,
  status,
  position: Number(position),
  lagEvents: Number(lagEvents),
  lagSeconds: Math.round(lagSeconds * 10) / 10,
  ...(etaSeconds === undefined ? {} : { etaSeconds: Math.round(etaSeconds) }),
  // The error text is left out because it may quote a fact; `npm run projections` prints it.
  ...(halted ? { halted: { type: halted.type, position: Number(halted.position) } } : {}),
});

@ApiExcludeController()
@Controller('health')
export class HealthController {
  /** Those who ask at once share one look at the database. */
  private asking: ReturnType<HealthController['look']> | undefined;

  constructor(
    private readonly factStore: FactStore,
    private readonly journal: Journal,
    private readonly engine: ProjectionEngine,
    private readonly antivirus: Antivirus,
    private readonly messagerie: Messagerie,
  ) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /** Ready when facts can be stored and no active projection is late. A halted projection is listed but does not fail the check. */
  @Get('ready')
  ready() {
    return (this.asking ??= this.look().finally(() => (this.asking = undefined)));
  }

  private async look() {
    const [{ position }, statuses, { setAside }, ahead] = await Promise.all([
      this.journal.head(),
      projectionStatuses(this.engine.pool),
      this.engine.outboxCounts(),
      this.engine.clockAheadSeconds(),
    ]).catch(() => {
      throw new ServiceUnavailableException({
        code: 'base-injoignable',
        detail: 'La base de données ne répond pas.',
      });
    });
    const projections = statuses.map(asJson);
    const { trouble } = this.factStore;
    if (trouble !== undefined)
      throw new ServiceUnavailableException({ code: 'magasin-injoignable', detail: trouble, projections });
    // A projection that a newer build is about to replace is no longer fed, so its lag is expected.
    const replaced = new Set(statuses.filter(({ status }) => status === 'building').map(({ name }) => name));
    const late = statuses.filter(
      ({ name, status, halted, lagSeconds }) =>
        status === 'active' && !halted && !replaced.has(name) && lagSeconds > MAX_LAG_SECONDS,
    );
    if (late.length > 0) {
      const names = late.map(({ name }) => name).join(', ');
      throw new ServiceUnavailableException({
        code: 'projections-en-retard',
        detail: `Projections en retard : ${names}.`,
        projections,
      });
    }
    return {
      status: 'ok',
      position,
      antivirus: this.antivirus.etat,
      messagerie: this.messagerie.etat,
      ...this.warnings(statuses, setAside, ahead),
      projections,
    };
  }

  /** What does not keep other acts from being decided. The names are left out: that of a company holds its SIREN. */
  private warnings(
    statuses: readonly ProjectionStatus[],
    setAside: number,
    ahead: number | undefined,
  ): { warnings?: readonly string[] } {
    const { size } = streamsNotWhole(this.factStore.store);
    const { streamsSetAside } = this.factStore;
    const halted = statuses.filter((status) => status.halted).map(({ name }) => name);
    const warnings = [
      ahead === undefined &&
        'L’horloge de cette machine vient de changer d’un coup, ou la machine sort de veille : aucune échéance ne tombe pendant dix minutes.',
      ahead !== undefined &&
        Math.abs(ahead) > CLOCKS_APART_SECONDS &&
        `L’horloge de cette machine et celle de la base diffèrent de ${Math.round(Math.abs(ahead))} secondes : aucune échéance ne tombe tant qu’elles ne s’accordent pas.`,
      size > 0 &&
        `Flux qui ne sont plus entiers : ${size}. Rien ne se décide sur eux ; « npm run verify -- journal » les nomme.`,
      streamsSetAside > 0 &&
        `Flux écartés de la copie, car d’autres y ont écrit : ${streamsSetAside}. Rien ne se décide sur eux, et ce qui se lit s’arrête avant ; « npm run verify -- journal » les nomme.`,
      halted.length > 0 &&
        `Projections arrêtées : ${halted.join(', ')}. « npm run projections » dit sur quoi, et les relance.`,
      setAside > 0 &&
        `Commandes mises de côté après des échecs : ${setAside}. « npm run projections » dit lesquelles, et les relance.`,
    ].filter((warning) => warning !== false);
    return warnings.length > 0 ? { warnings } : {};
  }
}
