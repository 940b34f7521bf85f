import { readFileSync } from 'node:fs';

export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** Settings read from the URL. The client never receives the URL, which it could print. */
export interface EventStoreSettings {
  readonly endpoints: readonly Endpoint[];
  readonly discover: boolean;
  /** `ca`: PEM certificate of the authority; the system's when undefined. `tls` undefined: no TLS. */
  readonly tls: { readonly ca: Buffer | undefined } | undefined;
  readonly credentials: { readonly username: string; readonly password: string } | undefined;
  readonly options: Readonly<Partial<Record<NumberOption, number>>>;
  /** Begins the name of each stream on the server, and nowhere else. Empty: none. */
  readonly prefix: string;
}

/** `message` is a French sentence that names the setting and never repeats its value. */
export class WrongEventStoreUrl extends Error {
  constructor(reason: string, setting = 'EVENT_STORE_URL') {
    super(`${setting} : ${reason}`);
  }
}

const NUMBERS = [
  'maxDiscoverAttempts',
  'discoveryInterval',
  'gossipTimeout',
  'defaultDeadline',
  'keepAliveInterval',
  'keepAliveTimeout',
] as const;
type NumberOption = (typeof NUMBERS)[number];

const FORM = 'une adresse de la forme esdb://hote:2113?tls=true ou esdb+discover://hote1:2113,hote2:2113 est attendue.';
const KNOWN = ['tls', 'tlsCAFile', ...NUMBERS];
const DEFAULT_PORT = 2113;

const endpointOf = (text: string): Endpoint => {
  const [, address, port = String(DEFAULT_PORT)] = /^([a-z0-9._-]+|\[[0-9a-f:]+\])(?::(\d{1,5}))?$/i.exec(text) ?? [];
  if (address === undefined || Number(port) > 65_535 || Number(port) === 0)
    throw new WrongEventStoreUrl(`hôte ou port illisible ; ${FORM}`);
  return { address, port: Number(port) };
};

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new WrongEventStoreUrl('un caractère y est mal encodé (%XX).');
  }
};

const readFile = (name: string, path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code = 'illisible' } = cause as NodeJS.ErrnoException;
    throw new WrongEventStoreUrl(`le fichier de ${name} ne se lit pas (${code}) : vérifiez son chemin et ses droits.`);
  }
};

const optionsOf = (query: string): ReadonlyMap<string, string> => {
  const options = new Map<string, string>();
  for (const part of query === '' ? [] : query.split('&')) {
    const [name = '', value = ''] = part.split('=', 2).map(decoded);
    const known = KNOWN.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    if (known === undefined) {
      // Only a plain word is repeated: the name may be half of a mistyped password.
      const repeatedName = /^[a-z]{1,30}$/i.test(name) ? ` « ${name} »` : '';
      throw new WrongEventStoreUrl(`option inconnue${repeatedName} ; celles qui sont lues : ${KNOWN.join(', ')}.`);
    }
    options.set(known, value);
  }
  return options;
};

const numbersOf = (options: ReadonlyMap<string, string>): EventStoreSettings['options'] =>
  Object.fromEntries(
    NUMBERS.filter((name) => options.has(name)).map((name) => {
      const value = options.get(name) ?? '';
      if (!/^\d{1,9}$/.test(value)) throw new WrongEventStoreUrl(`${name} attend un nombre entier.`);
      return [name, Number(value)];
    }),
  );

const credentialsOf = (userinfo: string | undefined, passwordFile: string | undefined) => {
  if (userinfo === undefined) {
    if (passwordFile !== undefined)
      throw new WrongEventStoreUrl(
        'EVENT_STORE_PASSWORD_FILE est donné, mais l’adresse ne nomme personne (esdb://nom@hote).',
      );
    return undefined;
  }
  const [username = '', ...rest] = userinfo.split(':');
  const inUrl = rest.length > 0 ? decoded(rest.join(':')) : undefined;
  const password =
    passwordFile === undefined ? inUrl : readFile('EVENT_STORE_PASSWORD_FILE', passwordFile).toString('utf8').trimEnd();
  if (username === '' || password === undefined || password === '')
    throw new WrongEventStoreUrl(
      'un nom est donné sans mot de passe : ajoutez-le, ou donnez EVENT_STORE_PASSWORD_FILE.',
    );
  return { username: decoded(username), password };
};

/** What follows the first hyphen is no part of a category. */
const prefixOf = (prefix = ''): string => {
  if (!/^[a-z\d_]{0,40}$/i.test(prefix))
    throw new WrongEventStoreUrl(
      'quarante lettres, chiffres ou traits bas au plus sont attendus, par exemple « agence_ ».',
      'EVENT_STORE_PREFIX',
    );
  return prefix;
};

/** Reads `esdb://[name[:password]@]host[:port][,…][?options]`. Throws `WrongEventStoreUrl`. */
export const readEventStoreUrl = (
  url: string,
  { passwordFile, prefix }: { readonly passwordFile?: string | undefined; readonly prefix?: string | undefined } = {},
): EventStoreSettings => {
  const [, scheme, userinfo, hosts, query = ''] =
    /^(esdb(?:\+discover)?):\/\/(?:([^@/?]*)@)?([^/?@]+)\/?(?:\?(.*))?$/.exec(url.trim()) ?? [];
  if (scheme === undefined || hosts === undefined) throw new WrongEventStoreUrl(FORM);
  const options = optionsOf(query);
  const tls = options.get('tls') ?? 'true';
  if (tls !== 'true' && tls !== 'false') throw new WrongEventStoreUrl('tls vaut true ou false.');
  const caFile = options.get('tlsCAFile');
  const credentials = credentialsOf(userinfo, passwordFile);
  if (tls === 'false' && credentials)
    throw new WrongEventStoreUrl(
      'sans TLS (tls=false), le mot de passe ne serait pas envoyé : retirez l’un ou l’autre.',
    );
  if (tls === 'false' && caFile !== undefined) throw new WrongEventStoreUrl('tlsCAFile ne sert à rien avec tls=false.');
  const endpoints = hosts.split(',').map(endpointOf);
  return {
    endpoints,
    discover: scheme === 'esdb+discover' || endpoints.length > 1,
    tls: tls === 'true' ? { ca: caFile === undefined ? undefined : readFile('tlsCAFile', caFile) } : undefined,
    credentials,
    options: numbersOf(options),
    prefix: prefixOf(prefix),
  };
};
