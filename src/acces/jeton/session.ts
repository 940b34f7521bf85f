import type { IncomingHttpHeaders } from 'node:http';

const NOM = 'session-d-audit';
const ATTRIBUTS = 'Path=/audit; HttpOnly; SameSite=Strict';

/** The token that a browser keeps; undefined or empty without a session. */
export const jetonDeLaSession = ({ cookie = '' }: IncomingHttpHeaders): string | undefined =>
  cookie
    .split('; ')
    .find((un) => un.startsWith(`${NOM}=`))
    ?.slice(NOM.length + 1);

/** The cookie that begins a session, which ends with the browser. `estChiffre`: whether people come over TLS. */
export const cookieDeSession = (jeton: string, estChiffre: boolean): string =>
  `${NOM}=${jeton}; ${ATTRIBUTS}${estChiffre ? '; Secure' : ''}`;

/** The cookie that ends it. */
export const cookieDeFin = `${NOM}=; ${ATTRIBUTS}; Max-Age=0`;
