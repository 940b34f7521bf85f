import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import { Counter } from 'prom-client';
import { problemOf } from '#libs/http';
import { MetricsRegistry } from './metrics-registry';

type Outcome = 'done' | 'refused' | 'failed';

const outcomeOf = (error: unknown): Outcome => (problemOf(error, false).problem.status < 500 ? 'refused' : 'failed');

/** Counts the commands that this process executes, whoever sends them: a person, a page or a reaction. */
@Injectable()
export class ActMetrics implements OnModuleInit {
  private readonly acts: Counter<'command' | 'outcome'>;

  constructor(
    registry: MetricsRegistry,
    private readonly commands: CommandBus,
  ) {
    this.acts = new Counter({
      name: 'acts_total',
      help: 'Commands executed, by what came of them',
      labelNames: ['command', 'outcome'],
      registers: [registry],
    });
  }

  /** The bus tells nobody what came of a command: its only door is wrapped. */
  onModuleInit(): void {
    const execute = this.commands.execute.bind(this.commands);
    const watched = async (command: ICommand): Promise<unknown> => {
      const count = (outcome: Outcome) => {
        this.acts.inc({ command: command.constructor.name, outcome });
      };
      try {
        const answer: unknown = await execute(command);
        count('done');
        return answer;
      } catch (error) {
        count(outcomeOf(error));
        throw error;
      }
    };
    this.commands.execute = watched;
  }
}
