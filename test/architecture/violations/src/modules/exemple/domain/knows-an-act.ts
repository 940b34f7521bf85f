// expects layer domain-is-pure
export { agirBis } from '../use-cases/agir-bis/agir-bis';
