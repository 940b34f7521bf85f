import type { Portee } from './chronologie/lecture-d-un-flux';

interface Periode {
  readonly du?: string | undefined;
  readonly au?: string | undefined;
}

/** What is asked for, within what the reader may be shown. */
export const dansLaPortee = ({ du, au }: Periode, portee: Portee) => ({
  du: portee.du !== null && (du === undefined || du < portee.du) ? portee.du : du,
  au: portee.au !== null && (au === undefined || au > portee.au) ? portee.au : au,
});
