import {
  ClaimReused,
  ordinalOf,
  placedPositionOf,
  placeOf,
  positionOf,
  type Answer,
  type Claim,
  type DomainEvent,
} from '#libs/event-sourcing';
import { cannotWrite } from '../connection';
import type { Rows } from '../rows';

type Row = readonly [
  bodyHash: string,
  revision: string | null,
  position: string | null,
  placed: string,
  facts: string | null,
];

/** Body and answer of each key. Written by `es.append_batch`, or by `take` and `keep` around an append to another store. */
export class Claims {
  /** `onUnwritable` is called when the server answers that it cannot write. */
  constructor(
    private readonly rows: Rows,
    private readonly onUnwritable: () => void = () => undefined,
  ) {}

  /** Undefined without a claim or an answer. Throws `ClaimReused` when the body differs. */
  async answerTo(claim: Claim): Promise<Answer | undefined> {
    const [row] = await this.rows.read<Row>({
      name: 'answer-to',
      text: `select body_hash, revision, position, placed, facts from es.commands where command_id = $1`,
      values: [claim.id],
    });
    if (!row) return undefined;
    const [bodyHash, revision, position, placed, facts] = row;
    if (bodyHash !== claim.bodyHash) throw new ClaimReused(claim.key);
    if (facts === null) return undefined;
    const asPosition = placed === 't' ? placedPositionOf : positionOf;
    return {
      facts: JSON.parse(facts) as DomainEvent[],
      ...(revision === null ? {} : { revision: BigInt(revision) }),
      ...(position === null ? {} : { position: asPosition(BigInt(position)) }),
    };
  }

  /** Reserves the key for this body. Returns the answer, if there is one already. */
  async take(claim: Claim): Promise<Answer | undefined> {
    const inserted = await this.write({
      name: 'take-claim',
      text: `insert into es.commands (command_id, body_hash) values ($1, $2) on conflict (command_id) do nothing
        returning command_id`,
      values: [claim.id, claim.bodyHash],
    });
    return inserted.length > 0 ? undefined : this.answerTo(claim);
  }

  /** Stores the answer, with its claim if there is none. Returns the one already stored, if any. */
  async keep(claim: Claim, { revision, position, facts }: Answer): Promise<Answer> {
    const place = position && placeOf(position);
    await this.write({
      name: 'keep-answer',
      text: `insert into es.commands as c (command_id, body_hash, revision, position, placed, facts)
        values ($1, $2, $3, $4, $5, $6) on conflict (command_id) do update
        set revision = excluded.revision, position = excluded.position, placed = excluded.placed, facts = excluded.facts
        where c.facts is null and c.body_hash = excluded.body_hash`,
      values: [
        claim.id,
        claim.bodyHash,
        revision ?? null,
        position === undefined ? null : (place ?? ordinalOf(position)),
        place !== undefined,
        JSON.stringify(facts),
      ],
    });
    const firstAnswer = await this.answerTo(claim);
    return firstAnswer ?? { facts, ...(revision === undefined ? {} : { revision }), ...(position ? { position } : {}) };
  }

  async forget(olderThanDays: number): Promise<number> {
    const rows = await this.rows.read({
      text: `delete from es.commands where kept_at < now() - make_interval(days => $1) returning command_id`,
      values: [olderThanDays],
    });
    return rows.length;
  }

  private async write(query: Parameters<Rows['read']>[0]): Promise<unknown[]> {
    try {
      return await this.rows.read(query);
    } catch (error) {
      if (cannotWrite(error)) this.onUnwritable();
      throw error;
    }
  }
}
