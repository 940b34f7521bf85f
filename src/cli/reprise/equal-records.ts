import { load, type EventStore } from '#libs/event-sourcing';
import { withRank, type FormerSubsidies } from './former-subsidies';
import { subventionPubliee, type Enregistrement, type SubventionLue } from '#modules/subventions-publiees';

const BATCH_SIZE = 256;

/** A record that says the same as one of another file: perhaps the same subsidy, perhaps another. */
export interface EqualRecord {
  readonly label: string;
  readonly ligne: number;
  readonly subsidy: SubventionLue;
}

export interface Recorded {
  readonly store: EventStore;
  readonly former: FormerSubsidies;
}

/** Finds the records that another file already gave: one read by the same command, or one recorded in the store before. */
export class EqualRecords {
  readonly found: EqualRecord[] = [];
  count = 0;
  /** Digests as numbers of 53 bits, because the file of a whole country has millions of records. */
  private readonly ofOtherFiles = new Set<number>();
  private ofThisFile: number[] = [];
  private batch: EqualRecord[] = [];

  /** Without `recorded`, only the files of this command are compared. `kept` records at most are listed. */
  constructor(
    private readonly kept: number,
    private readonly recorded?: Recorded,
  ) {}

  async add(label: string, digest: string, record: Enregistrement): Promise<void> {
    if (record.etat !== 'accepte') return;
    const { subvention: subsidy, ligne } = record;
    const key = shortened(subsidy);
    this.ofThisFile.push(key);
    if (this.ofOtherFiles.has(key)) this.note({ label, ligne, subsidy });
    else if (this.recorded) {
      this.batch.push({ label, ligne, subsidy });
      if (this.batch.length >= BATCH_SIZE) await this.compare(this.recorded, digest);
    }
  }

  async endFile(digest: string): Promise<void> {
    if (this.recorded) await this.compare(this.recorded, digest);
    for (const key of this.ofThisFile) this.ofOtherFiles.add(key);
    this.ofThisFile = [];
  }

  private async compare({ store, former }: Recorded, digest: string): Promise<void> {
    const { batch } = this;
    this.batch = [];
    const giverOf = async (empreinte: string) =>
      (await load(store, subventionPubliee, empreinte)).state.publication?.reprise;
    const isOfAnother = async ({ subsidy }: EqualRecord): Promise<boolean> => {
      const own = await giverOf(subsidy.empreinte);
      if (own === digest) return false;
      const rank = subsidy.rang - former.countOf(subsidy);
      if (rank === subsidy.rang) return own !== undefined;
      return rank < 1 || (await giverOf(withRank(subsidy, rank))) !== undefined;
    };
    const ofAnother = await Promise.all(batch.map(isOfAnother));
    for (const [place, record] of batch.entries()) if (ofAnother[place]) this.note(record);
  }

  private note(record: EqualRecord): void {
    this.count += 1;
    if (this.found.length < this.kept) this.found.push(record);
  }
}

const shortened = ({ empreinte, rang }: SubventionLue): number =>
  parseInt(empreinte.slice(0, 12), 16) * 32 + Math.min(rang, 31);
