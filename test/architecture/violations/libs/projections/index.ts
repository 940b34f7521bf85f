import type { Fact } from '#libs/event-sourcing';
export type On = (fact: Fact) => void;
