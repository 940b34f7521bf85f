// expects layer read-models-on-projections
export { door } from '#libs/event-store';
