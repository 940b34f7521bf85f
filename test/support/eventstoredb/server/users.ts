import type { Metadata } from '@grpc/grpc-js';

/** Who calls, by the header `authorization`; a stranger is somebody whose name or password is wrong. */
export type Caller = 'anonymous' | 'administrator' | 'stranger';

export type CallerOf = (metadata: Metadata) => Caller;

const ADMINISTRATOR = `Basic ${Buffer.from('admin:changeit').toString('base64')}`;

/** A node without users, as an insecure one is, lets everybody do everything and reads no header. */
export const withoutUsers: CallerOf = () => 'administrator';

/** With a header of the proxy's, what callers send themselves does not count. */
export const withUsers =
  (proxyHeader?: string): CallerOf =>
  (metadata) => {
    const authorization = proxyHeader ?? metadata.get('authorization')[0];
    if (authorization === undefined) return 'anonymous';
    return authorization === ADMINISTRATOR ? 'administrator' : 'stranger';
  };
