import type { Fact } from '#libs/event-sourcing';
import { exemple } from '../../domain/exemple';
export const agir = (): readonly Fact[] => [exemple];
