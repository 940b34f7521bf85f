import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { expectBodyWithin } from './body-time';

describe('a body that is late', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = fastify({
      clientErrorHandler: (error, socket) => {
        socket.end(`cut: ${error.code}`);
      },
    });
    app.addHook('onRequest', async (request) => {
      expectBodyWithin(1, request);
      await Promise.resolve();
    });
    app.addHook('preParsing', async (request) => {
      if (request.url === '/long') expectBodyWithin(600_000, request);
      await Promise.resolve();
    });
    for (const path of ['/short', '/long']) app.post(path, ({ body }) => ({ read: body }));
    await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => app.close());

  const begin = (path: string) => {
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: text/plain\r\ncontent-length: 2\r\n\r\na`,
    );
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    return { socket, answered: once(socket, 'close').then(() => answer) };
  };

  it('is cut, but where more time is given', async () => {
    const long = begin('/long');
    expect(await begin('/short').answered).toBe('cut: ERR_HTTP_REQUEST_TIMEOUT');
    long.socket.write('b');
    expect(await long.answered).toMatch(/\{"read":"ab"\}$/);
  });
});
