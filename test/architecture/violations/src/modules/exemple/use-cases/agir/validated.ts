// expects layer decision-is-pure
export { IsInt } from 'class-validator';
