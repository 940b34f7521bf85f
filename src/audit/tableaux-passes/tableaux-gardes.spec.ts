import { Logger } from '@nestjs/common';
import { positionOf } from '#libs/event-sourcing';
import { TableauxGardes, type Suivi } from './tableaux-gardes';
import { TableauDejaDemande, TableauPasseInconnu, TropDeTableauxPasses } from './tableaux-passes.errors';

const HEURE_MS = 3_600_000;
const point = { position: positionOf(200n), jour: '2026-07-31' };

/** Builds that end when they are told to. */
class Atelier {
  maintenant = 0;
  readonly calculs: { readonly suivi: Suivi; finir: (resultat: string) => void; echouer: () => void }[] = [];
  readonly gardes = new TableauxGardes<string>(
    (_, suivi) =>
      new Promise((finir, refuser) => {
        const echouer = () => {
          refuser(new Error('Essai.'));
        };
        suivi.signal.addEventListener('abort', echouer);
        this.calculs.push({ suivi, finir, echouer });
      }),
    () => this.maintenant,
  );

  /** Lets what was told take effect. */
  async laisserFaire(): Promise<void> {
    await new Promise(setImmediate);
  }

  async demander(qui: string): Promise<string> {
    const { tableauId } = this.gardes.demander(point, qui);
    await this.laisserFaire();
    return tableauId;
  }

  async demanderEtFinir(qui: string): Promise<string> {
    const tableauId = await this.demander(qui);
    this.calculs.at(-1)?.finir(qui);
    await this.laisserFaire();
    return tableauId;
  }
}

describe('les tableaux demandés', () => {
  let atelier: Atelier;
  beforeAll(() => {
    Logger.overrideLogger(false);
  });
  beforeEach(() => {
    atelier = new Atelier();
  });

  const etatDe = (tableauId: string, qui: string) => {
    const { etat, pourCent, resultat } = atelier.gardes.lire(tableauId, qui);
    return [etat, pourCent, resultat];
  };

  it('se calculent l’un après l’autre, et disent où ils en sont', async () => {
    const [un, autre] = [await atelier.demander('Anne'), await atelier.demander('Yves')];
    expect([etatDe(un, 'Anne'), etatDe(autre, 'Yves')]).toEqual([
      ['en-cours', 0, null],
      ['en-attente', 0, null],
    ]);
    atelier.calculs[0]?.suivi.onProgress(50n);
    expect(etatDe(un, 'Anne')).toEqual(['en-cours', 25, null]);
    atelier.calculs[0]?.finir('celui d’Anne');
    await atelier.laisserFaire();
    expect([etatDe(un, 'Anne'), etatDe(autre, 'Yves')]).toEqual([
      ['pret', 100, 'celui d’Anne'],
      ['en-cours', 0, null],
    ]);
  });

  it('s’annulent, qu’ils attendent, se calculent ou soient prêts, sans arrêter les autres', async () => {
    const un = await atelier.demander('Anne');
    const autre = await atelier.demander('Yves');
    const dernier = await atelier.demander('Maël');
    atelier.gardes.annuler(autre, 'Yves');
    atelier.gardes.annuler(un, 'Anne');
    await atelier.laisserFaire();
    expect(atelier.calculs[0]?.suivi.signal.aborted).toBe(true);
    expect([etatDe(un, 'Anne')[0], etatDe(autre, 'Yves')[0]]).toEqual(['annule', 'annule']);
    expect(atelier.calculs).toHaveLength(2);
    atelier.calculs[1]?.finir('celui de Maël');
    await atelier.laisserFaire();
    expect(etatDe(dernier, 'Maël')).toEqual(['pret', 100, 'celui de Maël']);
    expect(atelier.gardes.annuler(dernier, 'Maël').resultat).toBeNull();
  });

  it('qui échouent le disent, et laissent la place au suivant', async () => {
    const un = await atelier.demander('Anne');
    atelier.calculs[0]?.echouer();
    await atelier.laisserFaire();
    expect(etatDe(un, 'Anne')[0]).toBe('echoue');
    expect(etatDe(await atelier.demander('Anne'), 'Anne')[0]).toBe('en-cours');
  });

  it('sont à qui les demande, un seul à la fois', async () => {
    const un = await atelier.demander('Anne');
    expect(() => atelier.gardes.lire(un, 'Yves')).toThrow(TableauPasseInconnu);
    expect(() => atelier.gardes.annuler(un, 'Yves')).toThrow(TableauPasseInconnu);
    expect(() => atelier.gardes.demander(point, 'Anne')).toThrow(TableauDejaDemande);
  });

  it('se gardent une heure, vingt au plus', async () => {
    const premier = await atelier.demanderEtFinir('Anne');
    atelier.maintenant = HEURE_MS;
    const second = await atelier.demanderEtFinir('Anne');
    expect(etatDe(premier, 'Anne')[0]).toBe('pret');
    atelier.maintenant += 1;
    expect(() => atelier.gardes.lire(premier, 'Anne')).toThrow(TableauPasseInconnu);
    for (let rang = 0; rang < 19; rang += 1) await atelier.demander(`Attente ${rang}`);
    expect(etatDe(second, 'Anne')[0]).toBe('pret');
    await atelier.demander('Yves');
    expect(() => atelier.gardes.lire(second, 'Anne')).toThrow(TableauPasseInconnu);
    expect(() => atelier.gardes.demander(point, 'Anne')).toThrow(TropDeTableauxPasses);
  });

  it('s’arrêtent avec le programme', async () => {
    const [un, autre] = [await atelier.demander('Anne'), await atelier.demander('Yves')];
    await atelier.gardes.beforeApplicationShutdown();
    expect([etatDe(un, 'Anne')[0], etatDe(autre, 'Yves')[0], atelier.calculs.length]).toEqual(['annule', 'annule', 1]);
  });
});
