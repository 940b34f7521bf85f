import type { UpgradeListener } from '#libs/event-store';
import { formatDuration } from '#libs/ui';
import { printLine } from '../cli/terminal';

export const lastTime = (secondsPerMillion: number | undefined): string =>
  secondsPerMillion === undefined
    ? ''
    : ` ; la dernière fois, ${formatDuration(secondsPerMillion)} par million de faits`;

/** Says what a new version changes in the database before it does. */
export const announcedUpgrade = (): UpgradeListener => {
  let total = 0;
  return {
    begin: ({ steps, facts, lastSecondsPerMillion }) => {
      total = steps.length;
      printLine(
        `Nouvelle version : ${total} changement(s) de la base, qui compte ${facts} faits${lastTime(lastSecondsPerMillion)}.`,
      );
    },
    step: (rank) => {
      printLine(`Changement ${rank} sur ${total}`);
    },
    end: (seconds) => {
      printLine(`La base est prête pour cette version (${formatDuration(seconds)}).`);
    },
  };
};
