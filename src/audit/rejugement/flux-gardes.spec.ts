import { positionOf, StreamReader, type RecordedEvent } from '#libs/event-sourcing';
import { FluxGardes } from './flux-gardes';

/** Streams of facts whose positions are their ranks times ten; counts how often each is read. */
class Lecteur extends StreamReader {
  readonly lectures: string[] = [];

  constructor(private readonly tailles: Readonly<Record<string, number>>) {
    super();
  }

  async *readStream(stream: string): AsyncIterable<readonly RecordedEvent[]> {
    this.lectures.push(stream);
    const faits = Array.from({ length: this.tailles[stream] ?? 0 }, (_, rang) => this.fait(stream, rang));
    for (let premier = 0; premier < faits.length; premier += 500)
      yield await Promise.resolve(faits.slice(premier, premier + 500));
  }

  /** Each command recorded three facts. */
  fait(stream: string, rang: number): RecordedEvent {
    const metadata = { commandId: `c${Math.floor(rang / 3)}` };
    return { stream, revision: BigInt(rang), position: positionOf(BigInt(rang * 10)), metadata } as RecordedEvent;
  }
}

const lus = async (flux: FluxGardes, stream: string, position: number): Promise<number> => {
  let combien = 0;
  for await (const page of flux.readBefore(stream, positionOf(BigInt(position)))) combien += page.length;
  return combien;
};

describe('des flux gardés', () => {
  it.each([
    ['court', 12],
    ['long', 7_000],
  ])('s’arrêtent avant une position, dans un flux %s', async (_, taille) => {
    const lecteur = new Lecteur({ f: taille });
    const flux = new FluxGardes(lecteur);
    expect([await lus(flux, 'f', 0), await lus(flux, 'f', 50), await lus(flux, 'f', 51)]).toEqual([0, 5, 6]);
    expect(await lus(flux, 'f', taille * 10)).toBe(taille);
    expect(await lus(flux, 'absent', 1)).toBe(0);
    const siens = await flux.recordedWith(lecteur.fait('f', 7));
    expect(siens.map(({ revision }) => Number(revision))).toEqual([6, 7, 8]);
  });

  it('ne lisent qu’une fois ceux qui reviennent, et oublient les plus anciens quand ils sont trop', async () => {
    const noms = Array.from({ length: 8 }, (_, rang) => `f${rang}`);
    const lecteur = new Lecteur(Object.fromEntries(noms.map((nom) => [nom, 4_000])));
    const flux = new FluxGardes(lecteur);
    for (const nom of noms) await Promise.all([lus(flux, nom, 10), lus(flux, nom, 20), lus(flux, nom, 30)]);
    expect(lecteur.lectures).toEqual(noms);
    await lus(flux, 'f7', 10);
    expect(lecteur.lectures).toEqual(noms);
    await lus(flux, 'f0', 10);
    expect(lecteur.lectures).toEqual([...noms, 'f0']);
  });
});
