import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';
import type { Empty } from '@eventstore/db-client/generated/shared_pb';
import type { handleUnaryCall } from '@grpc/grpc-js';
import type { Node } from '../server/node';
import { refusalOf } from './admission';

const VERSION = '23.10.99';

const CLIENT = 'event_store.client';

/** What a node of 23.10 says it can do, in its order; most of it is more than the double can. */
const SERVICES: readonly (readonly [service: string, methods: string, features?: readonly string[]])[] = [
  ['redaction.redaction', 'geteventpositions switchchunks'],
  [
    'persistent_subscriptions.persistentsubscriptions',
    'create update delete read getinfo replayparked list restartsubsystem',
    ['stream', 'all'],
  ],
  ['users.users', 'create update delete disable enable details changepassword resetpassword'],
  ['streams.streams', 'read', ['position', 'events']],
  ['streams.streams', 'append delete tombstone'],
  ['streams.streams', 'batchappend', ['deadline_duration']],
  [
    'operations.operations',
    'startscavenge stopscavenge shutdown mergeindexes resignnode setnodepriority restartpersistentsubscriptions',
  ],
  ['gossip.gossip', 'read'],
  ['monitoring.monitoring', 'stats'],
  ['server_features.serverfeatures', 'getsupportedmethods'],
];

const METHODS = SERVICES.flatMap(([service, methods, features = []]) =>
  methods.split(' ').map((method) => {
    const supported = new SupportedMethod().setServiceName(`${CLIENT}.${service}`).setMethodName(method);
    return supported.setFeaturesList([...features]);
  }),
);

export const getSupportedMethods =
  (node: Node): handleUnaryCall<Empty, SupportedMethods> =>
  ({ metadata }, callback) => {
    const refusal = refusalOf(node, metadata);
    if (refusal) callback(refusal);
    else callback(null, new SupportedMethods().setEventStoreServerVersion(VERSION).setMethodsList(METHODS));
  };
