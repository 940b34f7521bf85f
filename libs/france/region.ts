import { REGIONS } from './territoires.generated';

/** Whether a text is the Insee code of one of the 18 regions. */
export const estRegion = (code: string): boolean => Object.hasOwn(REGIONS, code);
