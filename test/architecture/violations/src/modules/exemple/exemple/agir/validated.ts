// expects layer stream-is-pure
export { IsInt } from 'class-validator';
