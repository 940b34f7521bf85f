import { resolve } from 'node:path';

/** The absolute path of a file that a person names. npm runs commands from the project's folder and says where the person is. */
export const fromWhereThePersonIs = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);
