/** The trigger that refuses to change, delete and empty. */
export const REFUSE_CHANGE = `create function es.refuse_change() returns trigger language plpgsql as $refuse$
  begin
    raise exception 'Le journal ne se modifie pas : % refuse sur es.events.', tg_op using errcode = 'insufficient_privilege';
  end
  $refuse$`;
