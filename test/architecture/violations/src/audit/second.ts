import { premier } from './premier';
export const second = (): unknown => premier;
