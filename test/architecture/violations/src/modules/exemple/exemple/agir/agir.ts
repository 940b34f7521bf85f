import type { Fact } from '#libs/event-sourcing';
import { exemple } from '../exemple';
export const agir = (): readonly Fact[] => [exemple];
