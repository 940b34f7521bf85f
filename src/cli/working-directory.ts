import { resolve } from 'node:path';

/** The absolute path of a file that a person names. npm runs commands from the project's folder and says where the person is. */
export const fromWhereThePersonIs = (path: string): string => {
  const { INIT_CWD: folder = '' } = process.env;
  return resolve(folder === '' ? process.cwd() : folder, path);
};
