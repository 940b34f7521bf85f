// expects layer stream-is-pure
export { readFileSync } from 'node:fs';
