import { createHash } from 'node:crypto';
import type { Prepared } from '#libs/cqrs';
import type { Charte } from './charte';
import type { CharteEvent } from './charte.events';
import { publier, type PublierCharte } from './publier-charte/publier-charte';

export const preparerLaPublication = (command: PublierCharte): Prepared<Charte, CharteEvent> => {
  const { nature, texte } = command.data;
  const empreinte = createHash('sha256').update(texte, 'utf8').digest('hex');
  return { id: nature, decide: publier(command, empreinte) };
};
