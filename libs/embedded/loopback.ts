import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { EmbeddedPostgresError } from './embedded-postgres.error';

export interface Loopback {
  readonly address: string;
  readonly host: string;
}

const ARRIVAL_MS = 1_000;
const LOOPBACKS: readonly Loopback[] = [
  { address: '127.0.0.1', host: '127.0.0.1' },
  { address: '::1', host: '[::1]' },
];

const arrivesAt = async (address: string): Promise<boolean> => {
  const server = createServer((socket) => socket.destroy());
  try {
    await once(server.listen(0, address), 'listening');
    const socket = connect((server.address() as AddressInfo).port, address);
    await once(socket, 'connect', { signal: AbortSignal.timeout(ARRIVAL_MS) }).finally(() => socket.destroy());
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
};

/** That of IPv4, or of IPv6 on a machine without. Throws `EmbeddedPostgresError` when nothing arrives at either. */
export const findLoopback = async (): Promise<Loopback> => {
  for (const loopback of LOOPBACKS) if (await arrivesAt(loopback.address)) return loopback;
  throw new EmbeddedPostgresError(
    'Cette machine ne se joint pas elle-même (127.0.0.1 et ::1 ne répondent pas), et la base intégrée en a besoin : ' +
      'activez l’interface de bouclage (« ip link set lo up »), ou indiquez une base dans DATABASE_URL.',
  );
};
