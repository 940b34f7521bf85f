import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { type Server as GrpcServer, ServerCredentials } from '@grpc/grpc-js';
import { Wire } from './wire';

type Injector = ReturnType<GrpcServer['createConnectionInjector']>;

/** The port of a node, and those who are connected to it. */
export class Listener {
  readonly #tls;
  readonly #wires = new Map<Wire, Injector>();
  readonly #sockets = new Set<Socket>();
  /** Those who came while the node was frozen: the system has accepted them, the node has not. */
  readonly #waiting: Socket[] = [];
  #front: Server | undefined;
  #frozen = false;

  constructor(
    private readonly services: (cut: () => void) => GrpcServer,
    tls: TlsOptions | undefined,
  ) {
    this.#tls = tls && createTlsServer({ ...tls, ALPNProtocols: ['h2'] }, (socket) => this.#serve(socket));
  }

  /** Gives the port, which the system chooses when it is 0. */
  async listen(port: number): Promise<number> {
    this.#frozen = false;
    this.#front = createServer((socket) => this.#accept(socket)).listen(port, '127.0.0.1');
    await once(this.#front, 'listening');
    return (this.#front.address() as AddressInfo).port;
  }

  freeze(): void {
    this.#frozen = true;
    for (const wire of this.#wires.keys()) wire.freeze();
  }

  thaw(): void {
    this.#frozen = false;
    for (const wire of this.#wires.keys()) wire.thaw();
    for (const socket of this.#waiting.splice(0)) this.#admit(socket);
  }

  cutAll(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  /** Nobody connects any more; resolves when those who were connected have gone. */
  async close(): Promise<void> {
    const front = this.#front;
    if (front === undefined) return;
    this.#front = undefined;
    const closed = once(front, 'close');
    front.close();
    for (const socket of this.#waiting.splice(0)) socket.destroy();
    for (const grpc of this.#wires.values()) grpc.destroy();
    await closed;
  }

  #accept(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy()).once('close', () => this.#sockets.delete(socket));
    socket.setNoDelay(true);
    if (this.#frozen) this.#waiting.push(socket);
    else this.#admit(socket);
  }

  #admit(socket: Socket): void {
    if (this.#tls) this.#tls.emit('connection', socket);
    else this.#serve(socket);
  }

  #serve(socket: Socket): void {
    const wire = new Wire(socket);
    // Services of its own for each connection: gRPC does not say over which one a call came.
    const grpc = this.services(() => wire.cut()).createConnectionInjector(ServerCredentials.createInsecure());
    this.#wires.set(wire, grpc);
    wire.once('close', () => this.#wires.delete(wire));
    if (this.#frozen) wire.freeze();
    grpc.injectConnection(wire);
  }
}
