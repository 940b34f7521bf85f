/** Where a leader is, for those who do not reach it. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** The answers of a server that cannot write now, in its own words (the client does not recognise any of them). */
export type Refusal = 'Server Is Busy' | 'Server Is Not Ready' | 'No leader info';

/** What goes wrong, while the double runs. Numbers that begin with `next` count down: so many times, then all is well. */
export interface Faults {
  /** Appends whose connection is cut before anything is stored. */
  nextCutBeforeCommit: number;
  /** Appends whose connection is cut once they are stored: the writer cannot know. */
  nextCutAfterCommit: number;
  /** Appends refused with these words, in turn. */
  refusals: Refusal[];
  /** Appends refused as too late, whatever their deadline. */
  nextExpired: number;
  /** Replies to batch appends sent twice: it ends a client 6.2.1 that does not guard its process. */
  nextRepliedTwice: number;
  /** Puts the clock of the server before (above zero) or behind that of the client. */
  clockSkewMs: number;
  /** Pause before each event of a read or subscription: a server or a network slower than its reader. */
  deliveryDelayMs: number;
  /** Appends answer "access denied"; reads work. */
  readOnly: boolean;
  /** Every call on streams is told that the leader is there. */
  notLeader: Endpoint | undefined;
}

type Countdown = { [Name in keyof Faults]: Faults[Name] extends number ? Name : never }[keyof Faults] & `next${string}`;

export const noFaults = (): Faults => ({
  nextCutBeforeCommit: 0,
  nextCutAfterCommit: 0,
  refusals: [],
  nextExpired: 0,
  nextRepliedTwice: 0,
  clockSkewMs: 0,
  deliveryDelayMs: 0,
  readOnly: false,
  notLeader: undefined,
});

/** Whether it is the turn of this fault; if so, one less to come. */
export const strikes = (faults: Faults, fault: Countdown): boolean => {
  if (faults[fault] <= 0) return false;
  faults[fault] -= 1;
  return true;
};
