/** Who acts. `territoire` is a region's INSEE code, `FR` for the whole country, or a SIREN for somebody who acts for one company. */
export interface Actor {
  readonly personneId: string;
  readonly role: string;
  readonly territoire: string;
}

/** What an `Idempotency-Key` asserts: the same key with the same body, by the same actor, is the same request. */
export interface Claim {
  readonly key: string;
  readonly bodyHash: string;
}

/** Time and identity, taken at the edge and passed down: nothing below reads a clock or draws an id. */
export interface CommandContext {
  readonly commandId: string;
  readonly actor: Actor;
  /** Instant of the request, ISO 8601 in UTC. */
  readonly at: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** Revision that the person saw (`If-Match`); without it, the revision that is read when deciding. */
  readonly expectedRevision?: bigint;
  readonly claim?: Claim;
}
