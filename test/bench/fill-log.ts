import { Client } from 'pg';

const CHUNK = 50_000;
const DATA_BYTES = 493;

/** The life of one file, from its filing to its closing: every event that the heaviest projection reads on that way. */
const STEPS: readonly (readonly [type: string, fields: string])[] = [
  ['DossierDepose', `"siren":"552081317","region":"53","dispositifId":"cheque-numerique","montantDemandeCentimes":500000,"deposeLe":"2026-02-02"`],
  ['InstructionOuverte', `"region":"53","instructeurId":"ines","ouverteLe":"2026-02-09"`],
  ['DecisionProposee', `"region":"53","montantProposeCentimes":500000,"proposeePar":"ines","proposeeLe":"2026-03-02"`],
  ['PropositionValidee', `"region":"53","montantCentimes":500000,"valideePar":"remi","valideeLe":"2026-03-16","expireLe":"2026-05-15"`],
  ['CreditsConfirmes', `"montantCentimes":500000,"dateDeReference":"2026-03-16"`],
  ['FinancementReserve', `"region":"53","montantReserveCentimes":500000,"expireLe":"2026-05-15"`],
  ['AideAccordee', `"siren":"552081317","region":"53","montantAccordeCentimes":450000,"accordeePar":"sonia","accordeeLe":"2026-04-20"`],
  ['AidePayee', `"region":"53","enveloppeId":"0190c5a0-0000-7000-8000-00000000000e","montantPayeCentimes":450000,"payeePar":"claire","payeeLe":"2026-06-01"`],
  ['DossierClos', `"region":"53","closPar":"gael","closLe":"2026-06-15"`],
]; // prettier-ignore

/** Events of one file; a log holds a multiple of it. */
export const STEPS_PER_FILE = STEPS.length;

const FILL = `
  insert into es.events (position, stream_id, version, event_id, type, data, occurred_at, recorded_at, command_id,
    correlation_id, causation_id, actor_id, actor_role, territoire)
  select g.position, 'dossierAide-' || f.id, s.step, uuidv7(), t.type,
    (rpad('{"dossierId":"' || f.id || '",' || t.fields || ',"objet":"', ${DATA_BYTES - 2}, 'Equipement numerique ') || '"}')::json,
    now(), now(), uuidv7(), uuidv7(), uuidv7(), '0190c5a0-0000-7000-8000-00000000000a', 'region.instructeur', '53'
  from generate_series($1::bigint, $2::bigint) g(position)
  cross join lateral (select ((g.position - 1) / $3::bigint)::int as step, md5('dossier' || (g.position - 1) % $3::bigint)::uuid as id) n
  cross join lateral (select n.id::text as id) f
  cross join lateral (select n.step) s
  cross join lateral (select ($4::text[])[n.step + 1] as type, ($5::text[])[n.step + 1] as fields) t`;

const STREAMS = `
  insert into es.streams (stream_id, version, first_position, last_position)
  select 'dossierAide-' || md5('dossier' || i)::uuid, $2::bigint - 1, i + 1, i + 1 + ($2::bigint - 1) * $1::bigint
  from generate_series(0, $1::bigint - 1) i`;

/**
 * Fills an empty log with the lives of so many files, step by step: the events of one file are as far apart as they can be,
 * which is the worst locality for rows. Returns the number of events.
 */
export const fillLog = async (url: string, files: number): Promise<number> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const events = files * STEPS_PER_FILE;
  const types = STEPS.map(([type]) => `${type}.v1`);
  const fields = STEPS.map(([, json]) => json);
  try {
    // The log is the bench's own: a crash would only mean filling it again.
    await client.query('set synchronous_commit = off');
    for (let from = 1; from <= events; from += CHUNK)
      await client.query(FILL, [from, Math.min(events, from + CHUNK - 1), files, types, fields]);
    await client.query(STREAMS, [files, STEPS_PER_FILE]);
    await client.query('update es.log_head set position = $1', [events]);
    // Otherwise the first reader pays for marking every row as committed.
    await client.query('vacuum (analyze) es.events');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
  return events;
};
