import { readEventStoreUrl, WrongEventStoreUrl, type EventStoreSettings } from '#libs/event-store/eventstoredb';
import type { EventStoreAddress } from '../../configuration';

/** Settings of EventStoreDB, or a French sentence about what is wrong in them. */
export type EventStoreSetting = { readonly settings: EventStoreSettings } | { readonly trouble: string };

export const eventStoreSetting = ({ url, ...options }: EventStoreAddress): EventStoreSetting => {
  try {
    return { settings: readEventStoreUrl(url, options) };
  } catch (error) {
    if (error instanceof WrongEventStoreUrl) return { trouble: error.message };
    throw error;
  }
};
