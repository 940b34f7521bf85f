import { randomUUID } from 'node:crypto';
import type { CommandBus } from '@nestjs/cqrs';
import { untilStored } from '#libs/cqrs';
import type { CommandContext, Journal } from '#libs/event-sourcing';
import { enEuros, estRempli, nettoyer } from '#libs/france';
import { SYSTEM } from '#libs/projections';
import { formatCount } from '#libs/ui';
import { RetirerSubvention, type FaitDeSubvention } from '#modules/subventions-publiees';
import { RefusedCommand } from '../refused-command';
import { printResult } from '../terminal';
import { openSource } from './source';

const BATCH_SIZE = 256;
const DIGEST = /^[0-9a-f]{64}$/;
const TYPES: readonly FaitDeSubvention['type'][] = ['SubventionPubliee.v2', 'SubventionRetiree.v1'];

type Intake = Map<string, number>;

const readIntakes = async (journal: Journal): Promise<ReadonlyMap<string, Intake>> => {
  const intakes = new Map<string, Intake>();
  for await (const { events } of journal.readAll({ types: TYPES })) {
    for (const event of events) {
      const { type, data } = event as unknown as Exclude<FaitDeSubvention, { type: 'SubventionPubliee.v1' }>;
      const intake = intakes.get(data.reprise) ?? new Map<string, number>();
      intakes.set(data.reprise, intake);
      if (type === 'SubventionRetiree.v1') intake.delete(data.empreinte);
      else intake.set(data.empreinte, data.montantCentimes);
    }
  }
  return intakes;
};

const totalOf = (intake: Intake): string =>
  `${formatCount(intake.size, 'subvention')}, ${enEuros([...intake.values()].reduce((sum, cents) => sum + BigInt(cents), 0n))}`;

export const listIntakes = async (journal: Journal): Promise<void> => {
  const intakes = [...(await readIntakes(journal))].filter(([, intake]) => intake.size > 0);
  if (intakes.length === 0) printResult('Aucune reprise n’est enregistrée.');
  for (const [digest, intake] of intakes) printResult(`${digest} : ${totalOf(intake)}`);
  if (intakes.length > 0)
    printResult('« npm run reprise -- --annuler » attend l’une de ces empreintes, ou le fichier lui-même.');
};

/** Withdraws by facts what one file gave; `which` is the file, or its digest as `--liste` prints it. `applies` false: says what it would do. */
export const undoIntake = async (
  { journal, commands }: Readonly<{ journal: Journal; commands: CommandBus }>,
  which: string,
  reason: string,
  applies: boolean,
): Promise<void> => {
  const motif = nettoyer(reason);
  if (!estRempli(motif)) throw new RefusedCommand('--motif : une raison est attendue.');
  const digest = DIGEST.test(which) ? which : await digestOfFile(which);
  const intake = (await readIntakes(journal)).get(digest) ?? new Map<string, number>();
  if (intake.size === 0)
    throw new RefusedCommand('Rien n’est enregistré de ce fichier. « npm run reprise -- --liste » dit ce qui l’est.');
  printResult(
    'Un fichier repris ensuite avec --memes compte sur celles de ce fichier : reprenez-le après cette annulation.',
  );
  if (!applies) {
    printResult(`À retirer : ${totalOf(intake)}. Essai seulement : ajoutez --appliquer pour le faire.`);
    return;
  }
  const withdraw = (empreinte: string) => {
    const commandId = randomUUID();
    const at = new Date().toISOString();
    const context: CommandContext = { commandId, actor: SYSTEM, at, correlationId: commandId, causationId: commandId };
    return untilStored(() => commands.execute(new RetirerSubvention({ empreinte, reprise: digest, motif }, context)));
  };
  const all = [...intake.keys()];
  for (let start = 0; start < all.length; start += BATCH_SIZE)
    await Promise.all(all.slice(start, start + BATCH_SIZE).map(withdraw));
  printResult(`Retirées : ${totalOf(intake)}.`);
};

const digestOfFile = async (argument: string): Promise<string> => {
  const source = await openSource(argument).catch(() => {
    throw new RefusedCommand(
      `${argument} n’est ni un fichier, ni une reprise que « npm run reprise -- --liste » donne.`,
    );
  });
  await source.dispose();
  return source.digest;
};
