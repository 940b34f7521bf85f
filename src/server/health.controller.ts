import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Journal } from '#libs/event-sourcing';
import { Magasin } from '../composition/fact-store';
import { ProjectionEngine, projectionStatuses, type ProjectionStatus } from '#libs/projections';

/** Beyond this, what people read is too old to be called ready. */
const LAG_SECONDS = 60;

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
  // What went wrong may quote a fact: it is for the terminal (projections), not for whoever asks.
  ...(halted ? { halted: { type: halted.type, position: Number(halted.position) } } : {}),
});

@ApiExcludeController()
@Controller('health')
export class SanteController {
  constructor(
    private readonly magasin: Magasin,
    private readonly journal: Journal,
    private readonly engine: ProjectionEngine,
  ) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /** Ready: the database answers, and no projection that people read is too late. A halted one is told, and alarms elsewhere. */
  @Get('ready')
  async ready() {
    const [{ position }, statuses] = await Promise.all([
      this.journal.head(),
      projectionStatuses(this.engine.pool),
    ]).catch(() => {
      throw new ServiceUnavailableException({
        code: 'base-injoignable',
        detail: 'La base de données ne répond pas.',
      });
    });
    const projections = statuses.map(asJson);
    const { ennui } = this.magasin;
    if (ennui !== undefined)
      throw new ServiceUnavailableException({ code: 'magasin-injoignable', detail: ennui, projections });
    // The one that a newer build is about to replace is no longer fed, and people know its age.
    const replaced = new Set(statuses.filter(({ status }) => status === 'building').map(({ name }) => name));
    const late = statuses.filter(
      ({ name, status, halted, lagSeconds }) =>
        status === 'active' && !halted && !replaced.has(name) && lagSeconds > LAG_SECONDS,
    );
    if (late.length > 0) {
      const names = late.map(({ name }) => name).join(', ');
      throw new ServiceUnavailableException({
        code: 'projections-en-retard',
        detail: `Projections en retard : ${names}.`,
        projections,
      });
    }
    return { status: 'ok', position, projections };
  }
}
