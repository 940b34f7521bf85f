import { createHash } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import type { Actor, Claim } from '#libs/event-sourcing';

/** What makes a request the same one when it is sent again. */
export interface RequestContent {
  readonly method: string;
  /** Address without the host. */
  readonly url: string;
  readonly ifMatch?: string | undefined;
  readonly body?: unknown;
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** The claim of a key. Each person has keys of their own under each of their rights, so that an answer is never given under another right. */
export const claimOf = (
  key: string,
  { personneId, role, territoire }: Actor,
  { method, url, ifMatch, body }: RequestContent,
): Claim => ({
  id: uuidv5(`${role} ${territoire} ${key}`, personneId),
  key,
  bodyHash: sha256(
    JSON.stringify([method, url, ifMatch ?? null, Buffer.isBuffer(body) ? sha256(body) : (body ?? null)]),
  ),
});

/** Derives from the key and the content: a key that is used again, once its claim is forgotten, names another command. */
export const commandIdOf = ({ id, bodyHash }: Claim): string => uuidv5(bodyHash, id);
