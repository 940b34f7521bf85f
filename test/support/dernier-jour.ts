import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '../../src/composition/clock';

/**
 * Keeps the clock on the last day of a simulated year once it is played. Back in the present, the programme does at once all that fell
 * due since, such as a reminder a year after an application: what is there then depends on the day of the test.
 */
export const resterAuDernierJour = (app: INestApplicationContext): void => {
  const clock = app.get(Clock);
  const set = clock.set.bind(clock);
  clock.set = (virtual) => {
    if (virtual) set(virtual);
  };
};
