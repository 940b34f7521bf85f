import type { Client } from 'pg';

/** What an upgrade of the database will do. */
export interface Upgrade {
  readonly steps: readonly string[];
  readonly facts: bigint;
  /** How long the last one took for a million facts; undefined when none was measured. */
  readonly lastSecondsPerMillion: number | undefined;
}

/** Hears of an upgrade; of the first preparation of an empty database it hears nothing. */
export interface UpgradeListener {
  begin(upgrade: Upgrade): void;
  step(rank: number): void;
  end(seconds: number): void;
}

/** On fewer facts, what does not depend on their number would be all of it. */
const LAST = `select seconds * 1000000 / facts as rate from es.upgrades where facts >= 10000 order by number desc limit 1`;

/** What `steps` will be done on. Undefined for a database that no version has prepared. */
export const upgradeOf = async (client: Client, steps: readonly string[]): Promise<Upgrade | undefined> => {
  const { rows } = await client.query<{ is_there: boolean; has_times: boolean }>(
    `select to_regclass('es.log_head') is not null as is_there, to_regclass('es.upgrades') is not null as has_times`,
  );
  const [{ is_there: isThere, has_times: hasTimes } = { is_there: false, has_times: false }] = rows;
  if (!isThere || steps.length === 0) return undefined;
  const { rows: heads } = await client.query<{ position: string }>('select position from es.log_head');
  const last = hasTimes ? (await client.query<{ rate: number }>(LAST)).rows[0]?.rate : undefined;
  return { steps, facts: BigInt(heads[0]?.position ?? 0), lastSecondsPerMillion: last };
};

export const noteUpgrade = async (client: Client, { steps, facts }: Upgrade, seconds: number): Promise<void> => {
  await client.query('insert into es.upgrades (steps, facts, seconds) values ($1, $2, $3)', [
    steps.length,
    facts,
    seconds,
  ]);
};
