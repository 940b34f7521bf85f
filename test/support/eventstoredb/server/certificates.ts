import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TlsOptions } from 'node:tls';

/** Certificates stay where they are when this file is compiled into another folder. */
const packageRoot = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : packageRoot(dirname(folder));

const certificates = join(packageRoot(__dirname), 'test/support/eventstoredb/certificates');

export const CA_FILE = join(certificates, 'ca.crt');

/** It has signed nothing: a client that trusts it alone must refuse the double. */
export const OTHER_CA_FILE = join(certificates, 'other-ca.crt');

export const serverCertificate = (): TlsOptions => ({
  cert: readFileSync(join(certificates, 'server.crt')),
  key: readFileSync(join(certificates, 'server.key')),
});
