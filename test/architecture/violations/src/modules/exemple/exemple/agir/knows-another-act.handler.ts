// expects layer act-alone
export { agirBis } from '../agir-bis/agir-bis';
