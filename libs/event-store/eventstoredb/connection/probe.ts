import { v5 as uuidv5 } from 'uuid';
import { faultOf, type StoreFault } from './faults';
import { Link } from './link';
import type { EventStoreSettings } from './settings';

const PROBE_MS = 6_000;
/** Difference between clocks that is reported: deadlines compare them. */
const SKEW_MS = 5_000;
/** Written once: at later starts the server recognises the repeat, if it allows writing. */
const PROBE = { stream: 'sonde-croissanceConnectee', id: uuidv5('sonde-croissance-connectee', uuidv5.URL) };

const hosts = ({ endpoints }: EventStoreSettings) =>
  endpoints.map(({ address, port }) => `${address}:${port}`).join(', ');

const why = (settings: EventStoreSettings, { kind, message }: StoreFault, act: 'lire' | 'écrire'): string => {
  if (kind === 'denied' && act === 'lire')
    return settings.credentials
      ? 'refuse ce nom ou ce mot de passe, ou ne laisse pas ce compte lire $all : corrigez-les dans EVENT_STORE_URL ou EVENT_STORE_PASSWORD_FILE'
      : 'demande un nom et un mot de passe : donnez-les dans EVENT_STORE_URL (esdb://nom@hote) et EVENT_STORE_PASSWORD_FILE';
  if (kind === 'denied')
    return 'se laisse lire mais refuse l’écriture : donnez dans EVENT_STORE_URL un compte qui peut écrire, sur un nœud qui n’est pas en lecture seule';
  if (/certificate|self.signed|altname|CERT_/i.test(message))
    return 'montre un certificat que rien n’atteste : donnez celui de son autorité (tlsCAFile=… dans EVENT_STORE_URL), et le nom d’hôte qui y figure';
  if (message.includes('ECONNREFUSED'))
    return 'ne répond pas : vérifiez l’hôte et le port de EVENT_STORE_URL, ou lancez le serveur';
  if (settings.tls && /wrong version number|EPROTO|SSL|TLS/i.test(message))
    return 'ne parle pas TLS à ce port : ajoutez tls=false à EVENT_STORE_URL s’il n’en a pas, ou corrigez le port';
  // A server that requires TLS closes the connection without a readable reason.
  if (!settings.tls && /Failed to connect|ECONNRESET|Connection dropped|socket hang up/i.test(message))
    return 'ferme la connexion : il s’arrête ou démarre, ou demande TLS (retirez alors tls=false de EVENT_STORE_URL)';
  if (/Name resolution|ENOTFOUND|EAI_AGAIN/.test(message)) return 'est un hôte inconnu : corrigez EVENT_STORE_URL';
  if (message.includes('discover'))
    return 'ne dit pas qui dirige la grappe : vérifiez les hôtes de EVENT_STORE_URL et ses options tls et tlsCAFile, ou lancez les serveurs';
  if (kind === 'late' || kind === 'not-ready')
    return 'ne répond pas à temps : il démarre peut-être, ou son horloge avance sur la nôtre';
  if (kind === 'unavailable')
    return 'ne répond pas : vérifiez l’hôte et le port de EVENT_STORE_URL, ou lancez le serveur';
  return 'ne répond pas comme attendu : vérifiez EVENT_STORE_URL, et que c’est un EventStoreDB 23.10 ou un plus récent';
};

export interface ProbeResult {
  /** French sentence with the setting to change. Undefined when the server can be used. */
  readonly trouble: string | undefined;
  /** Difference between clocks, which does not prevent a start. */
  readonly warning: string | undefined;
}

/** Checks that the server can be read and written, and compares clocks. Never throws. */
export const probeThrough = async (settings: EventStoreSettings, reader: Link, writer: Link): Promise<ProbeResult> => {
  let act: 'lire' | 'écrire' = 'lire';
  try {
    const last = await reader.call(PROBE_MS, false, (client) => client.last());
    act = 'écrire';
    const metadata = { $correlationId: PROBE.id, $causationId: PROBE.id };
    const event = { id: PROBE.id, type: 'Sonde.v1', data: {} };
    await writer.call(PROBE_MS, false, (client) => client.append(PROBE.stream, 'no-stream', [event], metadata));
    const ahead = last === undefined ? 0 : last.created.getTime() - Date.now();
    const warning =
      ahead > SKEW_MS
        ? `L’horloge d’EventStoreDB avance d’au moins ${Math.round(ahead / 1_000)} s sur celle de cette machine : réglez-les (NTP), ou des écritures seront refusées comme tardives.`
        : undefined;
    return { trouble: undefined, warning };
  } catch (error) {
    const trouble = `EventStoreDB (${hosts(settings)}) ${why(settings, faultOf(error), act)}.`;
    return { trouble, warning: undefined };
  }
};

/** Same check through a link of its own. Only for a process that appends nothing else (see `Link`). */
export const probe = async (settings: EventStoreSettings): Promise<ProbeResult> => {
  const link = new Link(settings, 'sonde');
  try {
    return await probeThrough(settings, link, link);
  } finally {
    await link.close();
  }
};
