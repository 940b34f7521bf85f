import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface Relay {
  readonly port: number;
  /** Port where connections go from now on; undefined: nobody is there. Those that are open stay with their server. */
  target: number | undefined;
  /** How many connections are open. */
  readonly open: number;
  /** Resets every connection. */
  cut(): void;
  /** Keeps what both sides send until `thaw`, as a network that loses everything without a word. */
  freeze(): void;
  thaw(): void;
  close(): Promise<void>;
}

/** One address for a server that comes back elsewhere, as the address of a database service does, or that goes away and comes back. */
export const startRelay = async (host = '127.0.0.1'): Promise<Relay> => {
  const sockets = new Set<Socket>();
  let frozen = false;
  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).once('close', () => sockets.delete(socket));
    if (frozen) socket.cork();
    return socket;
  };
  const server = createServer((client) => {
    track(client);
    if (relay.target === undefined) {
      client.resetAndDestroy();
      return;
    }
    const upstream = track(connect(relay.target, host));
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
    get open() {
      return sockets.size / 2;
    },
    cut: () => {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    freeze: () => {
      frozen = true;
      for (const socket of sockets) socket.cork();
    },
    thaw: () => {
      frozen = false;
      for (const socket of sockets) socket.uncork();
    },
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
  return relay;
};
