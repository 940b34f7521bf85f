import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface Relay {
  readonly port: number;
  /** Where connections go from now on; undefined: nobody is there. Those that are open stay with their server. */
  target: number | undefined;
  close(): Promise<void>;
}

/** One address for a server that comes back elsewhere, as the address of a database service does. */
export const startRelay = async (): Promise<Relay> => {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).once('close', () => sockets.delete(socket));
    return socket;
  };
  const server = createServer((client) => {
    keep(client);
    if (relay.target === undefined) {
      client.resetAndDestroy();
      return;
    }
    const upstream = keep(connect(relay.target, '127.0.0.1'));
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => client.destroy());
    client.pipe(upstream).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  const relay: Relay = {
    port: address.port,
    target: undefined,
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
  return relay;
};
