// expects layer ui-alone
export type { Fact } from '#libs/event-sourcing';
