import type { Append, AppendJson } from '#libs/event-sourcing';

export interface CheckedAppend {
  readonly append: Append;
  readonly json: AppendJson;
}
