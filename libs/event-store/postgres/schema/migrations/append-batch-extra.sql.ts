/** `append-batch.sql.ts` with an `extra` per event, which a process of the previous version omits. */
export const APPEND_BATCH_EXTRA = `
create function es.append_batch(
  p_stream text[], p_expected bigint[], p_count int[], p_first int[],
  p_command uuid[], p_claims boolean[], p_body_hash text[], p_facts text[],
  e_append int[], e_offset int[], e_stream text[], e_id uuid[], e_type text[], e_data text[],
  e_occurred_at timestamptz[], e_command uuid[], e_correlation uuid[], e_causation uuid[],
  e_actor text[], e_role text[], e_territoire text[], e_extra text[] default null
) returns table (verdict smallint, found_version bigint, found_position bigint)
language plpgsql
set enable_seqscan = off
set jit = off
as $append$
declare
  n constant int := cardinality(p_stream);
  v bigint[];
  good boolean[] := array_fill(false, array[n]);
  base bigint[] := array_fill(0::bigint, array[n]);
  verdicts smallint[] := array_fill(0::smallint, array[n]);
  versions bigint[] := array_fill(0::bigint, array[n]);
  positions bigint[] := array_fill(0::bigint, array[n]);
  head bigint;
  origin text;
  last bigint;
  kept record;
  same bigint;
  stored_at bigint;
  written timestamptz;
begin
  select h.position, h.origin into head, origin from es.log_head h where h.only_row for update;
  if origin = 'eventstoredb' then
    raise exception 'Ce journal est la copie d''un EventStoreDB : rien ne s''y ajoute ici.' using errcode = 'object_not_in_prerequisite_state';
  end if;
  last := head;
  written := clock_timestamp();
  v := array(
    select coalesce((select s.version from es.streams s where s.stream_id = u.stream), -1)
    from unnest(p_stream) with ordinality u(stream, i) order by u.i
  );
  for i in 1..n loop
    if p_claims[i] then
      select c.body_hash, c.revision, c.position into kept from es.commands c where c.command_id = p_command[i];
      if found then
        verdicts[i] := case when kept.body_hash = p_body_hash[i] then 2 else 4 end;
        versions[i] := coalesce(kept.revision, -1);
        positions[i] := coalesce(kept.position, 0);
        continue;
      end if;
    end if;
    if v[i] = p_expected[i] then
      good[i] := true;
      base[i] := last;
      last := last + p_count[i];
      versions[i] := v[i] + p_count[i];
      positions[i] := last;
    else
      select count(*), max(e.position) into same, stored_at
      from unnest(e_id[p_first[i] : p_first[i] + p_count[i] - 1]) with ordinality u(id, k)
      join es.events e on e.stream_id = p_stream[i] and e.version = p_expected[i] + u.k and e.event_id = u.id;
      if same = p_count[i] then
        verdicts[i] := 1;
        positions[i] := stored_at;
        versions[i] := p_expected[i] + p_count[i];
      else
        verdicts[i] := 3;
        versions[i] := v[i];
      end if;
    end if;
  end loop;

  if last > head then
    insert into es.events (
      position, stream_id, version, event_id, type, data, occurred_at, recorded_at,
      command_id, correlation_id, causation_id, actor_id, actor_role, territoire, extra
    )
    select base[u.ap] + u.k, u.stream, v[u.ap] + u.k, u.id, u.type, u.data::json, u.occurred_at, written,
      u.command, u.correlation, u.causation, u.actor, u.role, u.territoire, u.extra::json
    from unnest(
      e_append, e_offset, e_stream, e_id, e_type, e_data, e_occurred_at, e_command, e_correlation, e_causation,
      e_actor, e_role, e_territoire, e_extra
    ) u(ap, k, stream, id, type, data, occurred_at, command, correlation, causation, actor, role, territoire, extra)
    where good[u.ap];

    insert into es.streams as s (stream_id, version, first_position, last_position)
    select u.stream, versions[u.i], base[u.i] + 1, positions[u.i]
    from unnest(p_stream) with ordinality u(stream, i) where good[u.i]
    on conflict (stream_id) do update set version = excluded.version, last_position = excluded.last_position;

    update es.log_head h set position = last, origin = 'postgresql' where h.only_row;

    if true = any(p_claims) then
      insert into es.commands (command_id, body_hash, revision, position, facts)
      select u.command, u.body_hash, versions[u.i], positions[u.i], u.facts::json
      from unnest(p_command, p_body_hash, p_facts) with ordinality u(command, body_hash, facts, i)
      where good[u.i] and p_claims[u.i];
    end if;
  end if;

  return query select verdicts[i], versions[i], positions[i] from generate_series(1, n) i order by i;
end
$append$`;
