// expects layer http-on-event-sourcing
export { page } from '#libs/ui';
