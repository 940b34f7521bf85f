import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { EmbeddedPostgresError } from './embedded-postgres.error';

export interface PostgresAccount {
  readonly uid: number;
  readonly gid: number;
}

const refuseNamelessAccount = () => {
  try {
    userInfo();
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'PostgreSQL refuse de tourner sous un compte sans nom, et le numéro du compte qui lance le programme est absent ' +
        'de /etc/passwd : lancez le programme sous un compte déclaré, ou indiquez une base dans DATABASE_URL.',
      { cause },
    );
  }
};

/** The account `nobody` when Node runs as root, which PostgreSQL refuses; undefined when Node's own account can run it. */
export const accountInsteadOfRoot = async (): Promise<PostgresAccount | undefined> => {
  if (process.geteuid?.() !== 0) {
    refuseNamelessAccount();
    return undefined;
  }
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const nobody = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(accounts);
  if (!nobody) {
    throw new EmbeddedPostgresError(
      'PostgreSQL refuse de tourner sous root, et le compte « nobody » est absent de /etc/passwd : ' +
        'lancez le programme sous un compte ordinaire, ou indiquez une base dans DATABASE_URL.',
    );
  }
  // macOS writes -2 in /etc/passwd for the number 4294967294.
  return { uid: Number(nobody[1]) >>> 0, gid: Number(nobody[2]) >>> 0 };
};
