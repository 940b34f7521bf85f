// expects layer use-cases-on-domain
export { agirBis } from '../agir-bis/agir-bis';
