import { parseArgs } from 'node:util';
import { formatDuration } from '#libs/ui';
import { inProgramme, type ProgrammeContext } from './command-context';
import { operator } from './operator';
import { RefusedCommand } from './refused-command';
import { printResult } from './terminal';

const ACTS = { reprendre: 'retried', passer: 'skipped' } as const;
const USAGE =
  'Usage : npm run projections, puis npm run projections -- reprendre NOM --motif "…" ou passer NOM --motif "…"';
const SET_ASIDE = /^envoi-(\d+)$/;

type Pool = ProgrammeContext['engine']['pool'];

interface Decided {
  readonly act: 'retried' | 'skipped';
  readonly reason: string;
  readonly actor: string;
}

const resolveCommand = async (pool: Pool, id: string, decided: Decided): Promise<void> => {
  const { resolveSetAside } = await import('#libs/projections');
  if (!(await resolveSetAside(pool, id, decided))) throw new RefusedCommand(`envoi-${id} n’est pas mis de côté.`);
  printResult(decided.act === 'retried' ? `envoi-${id} est renvoyé.` : `envoi-${id} est abandonné.`);
};

const resolveProjection = async (pool: Pool, name: string, decided: Decided): Promise<void> => {
  const { projectionStatuses, resolveIncident } = await import('#libs/projections');
  const statuses = await projectionStatuses(pool);
  if (!statuses.some((status) => status.name === name))
    throw new RefusedCommand(
      `${name} n’existe pas ; voici celles qui existent : ${statuses.map((status) => status.name).join(', ')}.`,
    );
  const positions = await resolveIncident(pool, { name, ...decided });
  if (positions.length === 0) throw new RefusedCommand(`${name} n’est pas arrêtée.`);
  printResult(`${name} repart ${decided.act === 'skipped' ? 'après' : 'à'} la position ${positions.join(', ')}.`);
};

const printStatuses = async (pool: Pool): Promise<void> => {
  const { projectionStatuses, setAsideCommands } = await import('#libs/projections');
  for (const { name, build, status, position, lagEvents, lagSeconds, etaSeconds, halted } of await projectionStatuses(
    pool,
  )) {
    const halt = halted ? ` ARRÊTÉE sur ${halted.type} à la position ${halted.position} : ${halted.error}` : '';
    const remaining = etaSeconds === undefined ? '' : `, encore ${formatDuration(etaSeconds)}`;
    printResult(
      `${name} (construction ${build}, ${status}) : position ${position}, retard ${lagEvents} faits, ${Math.round(lagSeconds)} s${remaining}${halt}`,
    );
  }
  for (const { id, reaction, command, failures, error, stack } of await setAsideCommands(pool))
    printResult(
      `envoi-${id} (${reaction}, ${command}) MIS DE CÔTÉ après ${failures} échecs : ${stack === '' ? error : stack}`,
    );
};

/**
 * `npm run projections`: prints their states, and the commands of reactions that were set aside. `reprendre` retries what is
 * stuck, `passer` skips it; the reason is stored.
 */
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
    if (act !== undefined && name !== undefined && values.motif !== undefined) {
      const decided = { act: ACTS[act], reason: values.motif, actor: operator() };
      const id = SET_ASIDE.exec(name)?.[1];
      await (id === undefined ? resolveProjection(pool, name, decided) : resolveCommand(pool, id, decided));
    }
    await printStatuses(pool);
  });
};
