import { connect, type Socket } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

interface Waiting {
  resolve(): void;
  reject(error: Error): void;
}

/**
 * One kept-alive connection that sends one POST at a time, written and read by hand: a full client would take as much of the
 * two cores as the server that is measured. Any answer but 200 is an error.
 */
export class HttpCaller {
  private received: Buffer = Buffer.alloc(0);
  private waiting: Waiting | undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly head: string,
  ) {
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.read(chunk));
    socket.on('error', (error) => this.waiting?.reject(error));
    socket.on('close', () => this.waiting?.reject(new Error('The server closed a connection.')));
  }

  static async to(port: number, path: string, token: string): Promise<HttpCaller> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve).once('error', reject);
    });
    const lines = [`POST ${path} HTTP/1.1`, `host: 127.0.0.1:${port}`, `authorization: Bearer ${token}`];
    return new HttpCaller(socket, [...lines, 'content-type: application/json', 'content-length: '].join('\r\n'));
  }

  post(body: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(`${this.head}${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
  }

  close(): void {
    this.waiting = undefined;
    this.socket.destroy();
  }

  private read(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const end = this.received.indexOf(HEAD_END);
    if (end < 0) return;
    const head = this.received.toString('latin1', 0, end);
    const length = Number(/\ncontent-length: (\d+)/i.exec(head)?.[1]);
    if (this.received.length < end + HEAD_END.length + length) return;
    const answer = this.received.toString('utf8');
    this.received = Buffer.alloc(0);
    const { waiting } = this;
    this.waiting = undefined;
    if (answer.startsWith('HTTP/1.1 200 ')) waiting?.resolve();
    else waiting?.reject(new Error(answer));
  }
}
