import { setTimeout as pause } from 'node:timers/promises';
import { projectionStatuses, type ProjectionEngine, type ProjectionStatus } from '#libs/projections';
import { formatDuration } from '#libs/ui';
import { printLine, showProgress } from '../cli/terminal';
import { lastTime } from './announced-upgrade';

const EVERY_MS = 1_000;

const isBuilding = ({ status }: ProjectionStatus) => status === 'building';

const slowest = (building: readonly ProjectionStatus[]): number | undefined =>
  building.reduce<number | undefined>(
    (longest, { lastSecondsPerMillion: one }) => (one === undefined ? longest : Math.max(one, longest ?? 0)),
    undefined,
  );

/** Says which read models a new version makes anew, how far they are, and when people read them again. Ends with them, or with `signal`. */
export const announceRebuilds = async ({ pool }: ProjectionEngine, signal: AbortSignal): Promise<void> => {
  const building = async () => (await projectionStatuses(pool)).filter(isBuilding);
  let left = await building();
  if (left.length === 0) return;
  const [count, begunAt] = [left.length, Date.now()];
  printLine(
    `Modèles de lecture à refaire : ${left.map(({ name }) => name).join(', ')}${lastTime(slowest(left))}. Leurs questions répondent 503 d’ici là.`,
  );
  const progress = showProgress('Modèles de lecture');
  while (left.length > 0 && !signal.aborted) {
    const done = left.reduce((sum, { position }) => sum + Number(position), 0);
    const toDo = left.reduce((sum, { position, lagEvents }) => sum + Number(position + lagEvents), 0);
    progress.at(
      (count - left.length) * toDo + left.length * done,
      count * toDo,
      `${count - left.length} sur ${count} refaits`,
    );
    await pause(EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    left = await building().catch(() => left);
  }
  if (left.length === 0)
    progress.end(`Modèles de lecture refaits (${formatDuration((Date.now() - begunAt) / 1_000)}).`);
};
