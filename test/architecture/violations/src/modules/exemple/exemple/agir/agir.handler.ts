import { CommandHandler } from '@nestjs/cqrs';
import type { Fact } from '#libs/event-sourcing';
import { voisin } from '#modules/voisin';
import { agir } from './agir';

@CommandHandler(Object)
export class AgirHandler {
  execute(): readonly Fact[] {
    return [...agir(), { type: voisin }];
  }
}
