import { Command, refusal, type DomainEvent } from '#libs/event-sourcing';
import { Later, reaction, type Reaction } from '#libs/projections';

/** A reaction of no module: a bell that was asked for rings, at once or when its time has come. */
export type SonnerieDemandee = DomainEvent<'SonnerieDemandee.v1', { porte: string; coups: number; le?: string }>;

export const demandee = (porte: string, coups: number, le?: string): SonnerieDemandee => ({
  type: 'SonnerieDemandee.v1',
  data: { porte, coups, ...(le === undefined ? {} : { le }) },
});

export class Sonner extends Command<{ porte: string; coup: number }> {
  get annonce(): string {
    return `${this.data.porte} ${this.data.coup}`;
  }
}

export const PorteMuette = refusal('rule', 'porte-muette', 'Cette porte n’a pas de sonnette.');

export const quandSonnerieDemandeeSonner: Reaction = reaction<SonnerieDemandee>({
  name: 'quand-sonnerie-demandee-sonner',
  sends: [Sonner],
  inOrderOf: ({ data: { porte } }) => porte,
  on: {
    'SonnerieDemandee.v1': ({ data: { porte, coups, le } }, context) =>
      Array.from({ length: coups }, (_, rank) => {
        const coup = new Sonner({ porte, coup: rank + 1 }, context);
        return le === undefined ? coup : new Later(le, coup);
      }),
  },
});

/** Waits for a server outside. */
export class Appeler extends Command<{ porte: string }> {
  get annonce(): string {
    return `appel ${this.data.porte}`;
  }
}

export const quandSonnerieDemandeeAppeler: Reaction = reaction<SonnerieDemandee>({
  name: 'quand-sonnerie-demandee-appeler',
  sends: [Appeler],
  inOrderOf: ({ data: { porte } }) => `appel ${porte}`,
  sendsSlowly: true,
  on: { 'SonnerieDemandee.v1': ({ data: { porte } }, context) => [new Appeler({ porte }, context)] },
});
