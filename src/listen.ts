import { randomUUID } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { RefusedConfiguration, type Configuration } from './configuration';
import { printLine } from './cli/terminal';

const PORTS_TRIED = 20;
const ANSWER_MS = 3_000;

const LISTENING_FAULTS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EACCES: (_, port) =>
    `PORT : le système réserve le port ${port} à son administrateur ; choisissez un port de 1024 ou plus.`,
  ...Object.fromEntries(
    ['ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].map((code) => [
      code,
      (host: string) =>
        `HOST : « ${host} » n’est pas une adresse de cette machine ; 127.0.0.1 par défaut, ::1 sur une machine sans IPv4.`,
    ]),
  ),
};

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Listens on the usual port, or on the next free one. Throws `RefusedConfiguration`. */
const listenOnFreePort = async (app: NestFastifyApplication, { host, port }: Configuration): Promise<void> => {
  // Nest would log a failure that the programme says in a sentence.
  await app.init();
  const fastify = app.getHttpAdapter().getInstance();
  for (let candidate = port; ; candidate = candidate < Math.min(port + PORTS_TRIED, 65_535) ? candidate + 1 : 0) {
    try {
      // One address: Fastify gives the others of « localhost » servers of their own, without the limit of connections.
      await fastify.listen({ port: candidate, host: (await lookup(host)).address });
      return;
    } catch (error) {
      const fault = LISTENING_FAULTS[codeOf(error)];
      if (fault) throw new RefusedConfiguration(fault(host, candidate));
      if (codeOf(error) !== 'EADDRINUSE' || candidate === 0) throw error;
      printLine(`Le port ${candidate} est pris, essai d’un autre.`);
    }
  }
};

/** Addresses under which people may reach what listens, the easiest to read first. */
const addressesOf = ({ address, family, port }: AddressInfo): readonly string[] => {
  const isEverywhere = address === '0.0.0.0' || address === '::';
  const isLoopback = address === '127.0.0.1' || address === '::1';
  const own = family === 'IPv6' ? `[${address}]` : address;
  const hosts = isEverywhere || isLoopback ? ['localhost', '127.0.0.1', '[::1]'] : [own];
  return hosts.map((host) => `http://${host}:${port}`);
};

/** Whether a request to that address arrives here: another program may hold the same port of another loopback address. */
const arrivesHere = async (app: NestFastifyApplication, url: string): Promise<boolean> => {
  const mark = randomUUID();
  let hasArrived = false;
  const notice = ({ url: path }: IncomingMessage) => {
    hasArrived ||= path?.endsWith(mark) === true;
  };
  const server = app.getHttpServer();
  server.on('request', notice);
  try {
    await fetch(`${url}/health/live?${mark}`, { signal: AbortSignal.timeout(ANSWER_MS) });
  } catch {
    return false;
  } finally {
    server.off('request', notice);
  }
  return hasArrived;
};

/** Listens, and returns an address at which this process was seen to answer. Throws `RefusedConfiguration`. */
export const listen = async (app: NestFastifyApplication, configuration: Configuration): Promise<string> => {
  await listenOnFreePort(app, configuration);
  const listening = app.getHttpServer().address() as AddressInfo;
  for (const url of addressesOf(listening)) if (await arrivesHere(app, url)) return url;
  throw new RefusedConfiguration(
    `Le programme écoute sur le port ${listening.port} de ${listening.address}, et rien n’y arrive : vérifiez le pare-feu, ou donnez une autre adresse dans HOST.`,
  );
};
