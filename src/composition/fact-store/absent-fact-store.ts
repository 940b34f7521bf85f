import { EventStore, StoreUnavailable } from '#libs/event-sourcing';

/** The store of a setting that cannot be used: every call says why. */
export class MagasinAbsent extends EventStore {
  constructor(private readonly ennui: string) {
    super();
  }

  private readonly refuse = (): Promise<never> => Promise.reject(new StoreUnavailable(this.ennui, false));

  private async *refuseEach(): AsyncGenerator<never> {
    yield await this.refuse();
  }

  readonly append = this.refuse;
  readonly answerTo = this.refuse;
  readonly keepAnswer = this.refuse;
  readonly readStream = () => this.refuseEach();
}
