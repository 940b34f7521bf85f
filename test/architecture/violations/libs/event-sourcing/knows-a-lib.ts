// expects layer event-sourcing-alone
export { page } from '#libs/ui';
