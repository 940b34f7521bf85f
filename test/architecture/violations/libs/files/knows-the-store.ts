// expects layer files-alone
export { door } from '#libs/event-store';
