/** Person who acts. `territoire`: INSEE code of a region, `FR` for the whole country, or SIREN of the company represented. */
export interface Actor {
  readonly personneId: string;
  readonly role: string;
  readonly territoire: string;
}

/** Content of an `Idempotency-Key`: the same key with the same body, by the same actor, is the same request. */
export interface Claim {
  /** UUID of the key of this actor, whatever the body. */
  readonly id: string;
  readonly key: string;
  readonly bodyHash: string;
}

/** Time and identity, taken at the edge and passed down: no code below reads a clock or generates an id. */
export interface CommandContext {
  readonly commandId: string;
  readonly actor: Actor;
  /** Instant of the request, ISO 8601 in UTC. */
  readonly at: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** Revision that the person saw (`If-Match`). Without it, the revision read when deciding. */
  readonly expectedRevision?: bigint;
  readonly claim?: Claim;
}
