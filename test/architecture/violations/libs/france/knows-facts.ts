// expects layer france-alone
export type { DomainEvent } from '#libs/event-sourcing';
