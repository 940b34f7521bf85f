import { userInfo } from 'node:os';

/** Account of the operating system under which a command runs; its number where it has no name, as in a container. */
export const operator = (): string => {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? ''}`;
  }
};
