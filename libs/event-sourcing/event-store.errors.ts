/** `retryable`: the same call may succeed later. `ambiguous`: the events may be stored; send them again unchanged. */
export abstract class EventStoreError extends Error {
  abstract readonly retryable: boolean;
  abstract readonly ambiguous: boolean;
}

/** The stream is not at the expected revision. `actual` is `'no-stream'` or the revision found. Nothing was stored. */
export class ConcurrencyConflict extends EventStoreError {
  readonly retryable = false;
  readonly ambiguous = false;
  /** Present state of the stream, if the actor may see it. */
  current?: unknown;
  constructor(
    readonly stream: string,
    readonly expected: string,
    readonly actual: string,
  ) {
    super(`Le flux ${stream} a changé : révision attendue ${expected}, trouvée ${actual}.`);
  }
}

/** The key was used with another body. Nothing was stored. */
export class ClaimReused extends EventStoreError {
  readonly retryable = false;
  readonly ambiguous = false;
  constructor(readonly key: string) {
    super("Cette clé d'idempotence a déjà servi à une autre demande : choisissez une nouvelle clé.");
  }
}

/** Fault of the caller: the events cannot be stored (size, identifier, name). */
export class InvalidAppend extends EventStoreError {
  readonly retryable = false;
  readonly ambiguous = false;
}

/** The store does not answer. `ambiguous` when the events were sent. */
export class StoreUnavailable extends EventStoreError {
  readonly retryable = true;
  constructor(
    message: string,
    readonly ambiguous: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The queue of appends is full. Nothing was sent. */
export class StoreOverloaded extends EventStoreError {
  readonly retryable = true;
  readonly ambiguous = false;
  constructor(readonly retryAfterSeconds: number) {
    super('Trop de demandes en attente : renvoyez la vôtre dans un instant.');
  }
}

/** What this stream answers for is passing to another stream. Nothing was stored; sent again, the call finds where it went. */
export class StreamInTransit extends EventStoreError {
  readonly retryable = true;
  readonly ambiguous = false;
  constructor(readonly stream: string) {
    super('Ce que vous demandez change de compte en ce moment : renvoyez votre demande dans un instant.');
  }
}

/** Facts of the stream were deleted or hidden from readers. Nothing is decided on it until somebody has put them back. */
export class StreamNotWhole extends EventStoreError {
  readonly retryable = false;
  readonly ambiguous = false;
  constructor(
    readonly stream: string,
    options?: ErrorOptions,
  ) {
    super(
      `Le flux ${stream} n’est plus entier dans le magasin de faits : rien ne se décide sur lui. ` +
        'Prévenez l’exploitant : « npm run verify -- journal » dit ce qui manque.',
      options,
    );
  }
}

/** The log has a hole or a repeat. Its reader stops, since everything computed after it would be wrong. */
export class BrokenLog extends EventStoreError {
  readonly retryable = false;
  readonly ambiguous = false;
}
