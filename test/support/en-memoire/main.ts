import type { Actor } from '#libs/event-sourcing';
import type { Role } from '#modules/habilitations';

/** What a random act is done with. */
export interface Main {
  /** The person who usually holds this role, and sometimes anybody of the region. */
  de(role: Role): Actor;
  readonly aujourdhui: string;
  /** Now, or some days ago. */
  readonly le: string;
  readonly montant: number;
  id(): string;
  readonly lequel: number;
  readonly jours: number;
}
