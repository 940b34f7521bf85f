import { Client } from 'pg';
import type { Check } from './check';
import { functions, grants, trigger } from './journal-guards';
import { OTHER_RULES, RULES } from './journal-rules';

/**
 * How many facts there are, whether their positions, which are unique, are all those from 1 to the counter, and whether no id
 * comes twice. The same id in two streams is no fault: the rule is then asked.
 */
const FACTS = `select count(*) as facts, count(*) = count(distinct event_id) and coalesce(min(position), 1) = 1
    and coalesce(max(position), 0) = count(*) and count(*) = (select position from es.log_head) as sound
  from es.events`;

/** Whether the other rules of streams hold, in one scan: the rules themselves are asked only to say where one does not. */
const STREAMS = `select not exists (
    select from (
      select stream_id, max(version) as version, bool_and(version = previous + 1 and position > preceding) as in_order,
        min(position) as first, max(position) as last
      from (
        select stream_id, version, position, coalesce(lag(version) over w, -1) as previous,
          coalesce(lag(position) over w, 0) as preceding
        from es.events window w as (partition by stream_id order by version)
      ) facts group by stream_id
    ) e full join es.streams s using (stream_id) where (s.version, s.first_position, s.last_position) is distinct from (e.version, e.first, e.last) or not e.in_order
  ) as sound`;

/** Checks the log from the database alone, in one snapshot. `applicationUrl`: role whose grants are reported. */
export const verifyJournal = async (url: string, applicationUrl: string): Promise<Check[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows: facts } = await client.query<{ facts: string; sound: boolean }>(FACTS);
    const { rows: streams } = await client.query<{ sound: boolean }>(STREAMS);
    const isSound = facts[0]?.sound === true && streams[0]?.sound === true;
    const checks: Check[] = [{ name: 'faits', ok: true, detail: `${facts[0]?.facts ?? '0'} faits relus` }];
    for (const { name, sql, proved } of RULES) {
      const broken = isSound ? [] : (await client.query<{ broken: string }>(sql)).rows;
      checks.push({ name, ok: broken.length === 0, detail: broken[0]?.broken ?? proved });
    }
    for (const { name, sql, proved, warns } of OTHER_RULES) {
      const [broken] = (await client.query<{ broken: string }>(sql)).rows;
      const ok = broken === undefined || warns === true;
      checks.push({ name, ok, detail: broken?.broken ?? proved, ...(broken && ok && { warning: true }) });
    }
    const role = decodeURIComponent(new URL(applicationUrl).username);
    return [...checks, await trigger(client), await functions(client), await grants(client, role)];
  } finally {
    await client.end();
  }
};
