// expects layer event-sourcing-alone
export { Buffer } from 'node:buffer';
