import { formatDuration } from '#libs/ui';
import { showProgress } from './terminal';
import { inProgramme } from './command-context';
import { rebuildJournalFromStore } from './rebuild-journal';
import { RefusedCommand } from './refused-command';

/** `npm run rebuild -- dossiers`: builds a second copy of the read model, which then replaces the one in use. */
export const rebuild = async ([name, ...rest]: readonly string[]): Promise<void> => {
  if (name === 'journal') return rebuildJournalFromStore(rest);
  return inProgramme(false, async ({ engine }) => {
    const names = engine.definitions.map((definition) => definition.name);
    if (name === undefined || !names.includes(name) || rest.length > 0)
      throw new RefusedCommand(`Usage : npm run rebuild -- NOM, parmi journal, ${names.join(', ')}.`);
    const progress = showProgress(`Reconstruction de ${name}`);
    const startedAt = Date.now();
    await engine.rebuild(name, ({ position }, head, digested) => {
      if (digested !== undefined) {
        progress.at(0, 1, `flux par flux, ${digested} faits`);
        return;
      }
      const seconds = (Date.now() - startedAt) / 1_000;
      const secondsLeft = position > 0n ? (seconds * Number(head - position)) / Number(position) : 0;
      progress.at(
        Number(position),
        Number(head),
        `${position} sur ${head} faits, encore ${formatDuration(secondsLeft)}`,
      );
    });
    progress.end(`${name} est reconstruite et en service (${formatDuration((Date.now() - startedAt) / 1_000)}).`);
  });
};
