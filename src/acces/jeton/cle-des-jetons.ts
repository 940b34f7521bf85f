/** Key that verifies tokens; undefined in production, where every token is refused. */
export abstract class CleDesJetons {
  abstract readonly key: Uint8Array | undefined;
}
