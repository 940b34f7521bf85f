// expects layer embedded-alone
export { door } from '#libs/event-store';
