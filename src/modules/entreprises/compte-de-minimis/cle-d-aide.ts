import type { CompteDeMinimis } from './comptes';

/**
 * The key of an aid that a member declared. Two members may have chosen the same id before they shared an account: the one that
 * came second has a key of its own.
 */
export const cleDeclaree = ({ aides }: Pick<CompteDeMinimis, 'aides'>, aideId: string, pour: string): string => {
  const cleAPart = `${aideId} ${pour}`;
  // It keeps this key when the other member leaves.
  return cleAPart in aides || (aides[aideId]?.pour ?? pour) !== pour ? cleAPart : aideId;
};

/** The key that the aid has in an account where no other member chose the same id. */
export const cleInitiale = (cle: string, pour: string): string => cle.replace(` ${pour}`, '');
