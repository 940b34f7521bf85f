// expects layer cqrs-on-event-sourcing
export { page } from '#libs/ui';
