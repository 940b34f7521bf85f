import { DomainError, type CommandContext, type DomainEvent } from '#libs/event-sourcing';
import { Later, reaction, type Reaction } from '#libs/projections';

/** A reaction of no module: a bell that was asked for rings, at once or when its time has come. */
export type SonnerieDemandee = DomainEvent<'SonnerieDemandee.v1', { porte: string; coups: number; le?: string }>;

export const demandee = (porte: string, coups: number, le?: string): SonnerieDemandee => ({
  type: 'SonnerieDemandee.v1',
  data: { porte, coups, ...(le === undefined ? {} : { le }) },
});

export class Sonner {
  constructor(
    readonly porte: string,
    readonly coup: number,
    readonly context: CommandContext,
  ) {}

  get annonce(): string {
    return `${this.porte} ${this.coup}`;
  }
}

export class PorteMuette extends DomainError {
  readonly kind = 'rule';
  readonly code = 'porte-muette';
  override readonly message = 'Cette porte n’a pas de sonnette.';
}

export const quandSonnerieDemandeeSonner: Reaction = reaction<SonnerieDemandee>({
  name: 'quand-sonnerie-demandee-sonner',
  sends: [Sonner],
  inOrderOf: ({ data: { porte } }) => porte,
  on: {
    'SonnerieDemandee.v1': ({ data: { porte, coups, le } }, context) =>
      Array.from({ length: coups }, (_, rank) => {
        const coup = new Sonner(porte, rank + 1, context);
        return le === undefined ? coup : new Later(le, coup);
      }),
  },
});
