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
import type { Rows } from '../rows';

type Row = readonly [
  bodyHash: string,
  revision: string | null,
  position: string | null,
  placed: string,
  facts: string | null,
];

/**
 * Which key was used for which body, and what it was answered. With PostgreSQL as the store, `es.append_batch` writes them in
 * the append's own call; with another store a claim is taken before the append and answered after it.
 */
export class Claims {
  constructor(private readonly rows: Rows) {}

  /** The answer; undefined when there is no claim or it has none yet. Throws `ClaimReused` when the body differs. */
  async answerTo(commandId: string, claim: Claim): Promise<Answer | undefined> {
    const [row] = await this.rows.read<Row>({
      name: 'answer-to',
      text: `select body_hash, revision, position, placed, facts from es.commands where command_id = $1`,
      values: [commandId],
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

  /** From now on this key is for this body only. The answer, when it already has one. */
  async take(commandId: string, claim: Claim): Promise<Answer | undefined> {
    const taken = await this.rows.read({
      name: 'take-claim',
      text: `insert into es.commands (command_id, body_hash) values ($1, $2) on conflict (command_id) do nothing
        returning command_id`,
      values: [commandId, claim.bodyHash],
    });
    return taken.length > 0 ? undefined : this.answerTo(commandId, claim);
  }

  /** Keeps the answer, with its claim when there was none; the one already kept wins. */
  async keep(commandId: string, claim: Claim, { revision, position, facts }: Answer): Promise<Answer> {
    const place = position && placeOf(position);
    await this.rows.read({
      name: 'keep-answer',
      text: `insert into es.commands as c (command_id, body_hash, revision, position, placed, facts)
        values ($1, $2, $3, $4, $5, $6) on conflict (command_id) do update
        set revision = excluded.revision, position = excluded.position, placed = excluded.placed, facts = excluded.facts
        where c.facts is null and c.body_hash = excluded.body_hash`,
      values: [
        commandId,
        claim.bodyHash,
        revision ?? null,
        position === undefined ? null : (place ?? ordinalOf(position)),
        place !== undefined,
        JSON.stringify(facts),
      ],
    });
    const kept = await this.answerTo(commandId, claim);
    return kept ?? { facts, ...(revision === undefined ? {} : { revision }), ...(position ? { position } : {}) };
  }

  /** Forgets what was claimed longer ago than that; the events stay. Returns how many. */
  async forget(olderThanDays: number): Promise<number> {
    const rows = await this.rows.read({
      text: `delete from es.commands where kept_at < now() - make_interval(days => $1) returning command_id`,
      values: [olderThanDays],
    });
    return rows.length;
  }
}
