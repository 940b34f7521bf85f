import { APPEND_ONE, APPEND_WHOLE } from './migrations/append-whole.sql';
import { JOURNAL_PAGE_EXTRA } from './migrations/journal-page-extra.sql';
import { REFUSE_CHANGE } from './migrations/refuse-change.sql';
import { SET_STREAM_ASIDE } from './migrations/set-stream-aside.sql';
import { APPEND_BATCH_AS_OWNER, NOTE_HALT } from './migrations/writers.sql';

const NAME_AND_SOURCE = /function es\.(\w+)\([^]*?\bas (\$\w+\$)([^]*)\2$/;

/** The text of each function that guards or writes the log, as the migrations install it. */
export const INSTALLED_FUNCTIONS: ReadonlyMap<string, string> = new Map(
  [REFUSE_CHANGE, APPEND_BATCH_AS_OWNER, APPEND_WHOLE, APPEND_ONE, JOURNAL_PAGE_EXTRA, NOTE_HALT, SET_STREAM_ASIDE].map(
    (statement) => {
      const [, name = '', , source = ''] = NAME_AND_SOURCE.exec(statement) ?? [];
      return [name, source];
    },
  ),
);
