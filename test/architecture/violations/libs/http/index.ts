import type { Fact } from '#libs/event-sourcing';
export type Answer = { fact: Fact };
