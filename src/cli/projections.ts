import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { formatDuration } from '#libs/ui';
import { inProgramme } from './command-context';
import { RefusedCommand } from './refused-command';
import { printResult } from './terminal';

const ACTS = { reprendre: 'retried', passer: 'skipped' } as const;
const USAGE =
  'Usage : npm run projections, puis npm run projections -- reprendre NOM --motif "…" ou passer NOM --motif "…"';

/** `npm run projections`: prints their states. `reprendre` retries the event that halted one, `passer` skips it; the reason is stored. */
export const projections = async (args: readonly string[]): Promise<void> => {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { motif: { type: 'string' } },
  });
  const [act, name] = positionals;
  if (act !== undefined && (!(act === 'reprendre' || act === 'passer') || name === undefined || !values.motif))
    throw new RefusedCommand(USAGE);

  await inProgramme(false, async ({ engine: { pool } }) => {
    const { projectionStatuses, resolveIncident } = await import('#libs/projections');
    const statuses = await projectionStatuses(pool);
    if (name !== undefined && !statuses.some((status) => status.name === name))
      throw new RefusedCommand(
        `${name} n’existe pas ; voici celles qui existent : ${statuses.map((status) => status.name).join(', ')}.`,
      );
    if (act === 'reprendre' || act === 'passer') {
      const incident = {
        name: name as string,
        act: ACTS[act],
        reason: values.motif as string,
        actor: userInfo().username,
      };
      const positions = await resolveIncident(pool, incident);
      if (positions.length === 0) throw new RefusedCommand(`${incident.name} n’est pas arrêtée.`);
      printResult(`${incident.name} repart ${act === 'passer' ? 'après' : 'à'} la position ${positions.join(', ')}.`);
    }
    for (const {
      name: projection,
      build,
      status,
      position,
      lagEvents,
      lagSeconds,
      etaSeconds,
      halted,
    } of await projectionStatuses(pool)) {
      const halt = halted ? ` ARRÊTÉE sur ${halted.type} à la position ${halted.position} : ${halted.error}` : '';
      const remaining = etaSeconds === undefined ? '' : `, encore ${formatDuration(etaSeconds)}`;
      printResult(
        `${projection} (construction ${build}, ${status}) : position ${position}, retard ${lagEvents} faits, ${Math.round(lagSeconds)} s${remaining}${halt}`,
      );
    }
  });
};
