import type { CommandContext } from '#libs/event-sourcing';
import type { EtatSubvention, SubventionPubliee } from '../../domain/subvention-publiee';

/** `subvention.empreinte` names the stream: the same record, of this edition of the file or another, is counted once. */
export class PublierSubvention {
  constructor(
    readonly subvention: SubventionPubliee['data'],
    readonly context: CommandContext,
  ) {}
}

export const publier =
  ({ subvention }: PublierSubvention) =>
  ({ publiee }: EtatSubvention): readonly SubventionPubliee[] =>
    publiee ? [] : [{ type: 'SubventionPubliee.v1', data: subvention }];
