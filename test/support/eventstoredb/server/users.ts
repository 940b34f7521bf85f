import type { Metadata } from '@grpc/grpc-js';

/** Who calls, by the header `authorization`; a stranger is somebody whose name or password is wrong. */
export type Caller = 'anonymous' | 'administrator' | 'stranger';

const ADMINISTRATOR = `Basic ${Buffer.from('admin:changeit').toString('base64')}`;

/** A node without users, as an insecure one is, lets everybody do everything and reads no header. */
export const callerOf = (metadata: Metadata, users: boolean): Caller => {
  if (!users) return 'administrator';
  const [authorization] = metadata.get('authorization');
  if (authorization === undefined) return 'anonymous';
  return authorization === ADMINISTRATOR ? 'administrator' : 'stranger';
};
