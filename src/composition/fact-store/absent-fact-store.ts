import { EventStore, StoreUnavailable } from '#libs/event-sourcing';

/** Refuses every call, because the address of EventStoreDB is wrong. */
export class AbsentFactStore extends EventStore {
  constructor(private readonly trouble: string) {
    super();
  }

  private readonly refuse = (): Promise<never> => Promise.reject(new StoreUnavailable(this.trouble, false));

  private async *refuseEach(): AsyncGenerator<never> {
    yield await this.refuse();
  }

  readonly append = this.refuse;
  readonly answerTo = this.refuse;
  readonly keepAnswer = this.refuse;
  readonly readStream = () => this.refuseEach();
}
