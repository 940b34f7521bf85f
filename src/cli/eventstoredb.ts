import type { EventStoreSettings } from '#libs/event-store/eventstoredb';
import type { EventStoreAddress } from '../configuration';
import { RefusedCommand } from './refused-command';

/** Settings of an EventStoreDB that answers. Throws `RefusedCommand` with what is wrong otherwise. */
export const answeringEventStoreDb = async (address: EventStoreAddress): Promise<EventStoreSettings> => {
  const { eventStoreSetting } = await import('../composition/fact-store/eventstoredb-setting.js');
  const { ignoreStrayErrors } = await import('../composition/stray-errors.js');
  const { probe } = await import('#libs/event-store/eventstoredb');
  ignoreStrayErrors();
  const setting = eventStoreSetting(address);
  if ('trouble' in setting) throw new RefusedCommand(setting.trouble);
  const { trouble } = await probe(setting.settings);
  if (trouble !== undefined) throw new RefusedCommand(trouble);
  return setting.settings;
};
