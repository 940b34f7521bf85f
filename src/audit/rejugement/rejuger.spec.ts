import { MemoryEventStore, type Command, type Journal } from '#libs/event-sourcing';
import { OctroyerDeMinimis, PLAFOND_DE_MINIMIS, ReserverPlafond } from '#modules/entreprises';
import { dossierAideDe } from '#modules/objets';
import { contexteDe, SYSTEME } from '../../../test/support/contexte';
import { DECISIONS } from '../../composition/parts';
import { rejuger, type Demande } from './rejuger';
import type { Rejugement } from './rejuger-une-decision';

const REDUIT = { chiffres: new Map([['plafond-de-minimis', 20_000_000]]) };

const rejugees = async (journal: Journal, demande: Partial<Demande> = {}): Promise<readonly Rejugement[]> => {
  const toutes: Rejugement[] = [];
  for await (const une of rejuger({ journal, decisions: DECISIONS, ...demande })) toutes.push(une);
  return toutes;
};

const enBref = ({ acte, stream, issue }: Rejugement) => `${acte ?? ''} ${stream} ${issue}`;

/** Three undertakings: one far under the lowered ceiling, one at it to the cent, and one over it, whose aid is then granted. */
class Histoire {
  readonly store = new MemoryEventStore();
  private actes = 0;

  static async jouee(): Promise<MemoryEventStore> {
    const histoire = new Histoire();
    await histoire.reserver('u1', 10_000_000, '2026-01-10');
    await histoire.reserver('u2', 20_000_000, '2026-01-11');
    await histoire.reserver('u3', 20_000_001, '2026-01-12');
    const octroi = { accordeeLe: '2026-01-13', regle: 'reglement-2023-2831' };
    const data = { ...histoire.demande('u3', 20_000_001), ...octroi };
    await histoire.executer(new OctroyerDeMinimis(data, histoire.contexte('2026-01-13')));
    return histoire.store;
  }

  private demande(entrepriseUniqueId: string, montantCentimes: number) {
    const objet = dossierAideDe(`dossier-${entrepriseUniqueId}`);
    return { entrepriseUniqueId, objet, reservationId: `r-${entrepriseUniqueId}`, montantCentimes };
  }

  private contexte(jour: string) {
    this.actes += 1;
    const commandId = `0190c5a0-0000-7000-8000-00000000000${this.actes}`;
    return contexteDe({ ...SYSTEME, at: `${jour}T09:00:00.000Z`, commandId });
  }

  private reserver(qui: string, montantCentimes: number, dateDeReference: string) {
    const data = { ...this.demande(qui, montantCentimes), dateDeReference, transportRoutier: false };
    return this.executer(new ReserverPlafond(data, this.contexte(dateDeReference)));
  }

  private async executer(command: Command): Promise<void> {
    const { handler } = DECISIONS.find(({ commande }) => commande === command.constructor.name) ?? {};
    if (handler) await new handler(this.store).execute(command);
  }
}

describe('des décisions rejugées', () => {
  it('sont les mêmes sous les règles de leur date, et rien ne s’écrit', async () => {
    const store = await Histoire.jouee();
    const { position } = await store.head();
    expect((await rejugees(store)).map(enBref)).toEqual([
      'ReserverPlafond compteDeMinimis-u1 identique',
      'ReserverPlafond compteDeMinimis-u2 identique',
      'ReserverPlafond compteDeMinimis-u3 identique',
      'OctroyerDeMinimis compteDeMinimis-u3 identique',
    ]);
    expect((await store.head()).position).toBe(position);
  });

  it('sous un autre plafond, diffèrent là où il les touche, et disent par quoi', async () => {
    const differentes = (await rejugees(await Histoire.jouee(), { regles: REDUIT })).filter(
      ({ issue }) => issue !== 'identique',
    );
    expect(differentes.map(enBref)).toEqual([
      'ReserverPlafond compteDeMinimis-u3 differente',
      'OctroyerDeMinimis compteDeMinimis-u3 differente',
    ]);
    const [reservation, octroi] = differentes;
    expect(reservation?.ecarts).toEqual(
      expect.arrayContaining([
        { champ: 'fait', enregistre: 'PlafondReserve.v2', rejuge: 'ReservationPlafondRefusee.v3' },
        { champ: 'PlafondReserve.v2.plafondCentimes', enregistre: null, rejuge: 20_000_000 },
      ]),
    );
    // What was granted stands: the account would have said that it is over.
    expect(octroi?.ecarts.map(({ champ, rejuge }) => [champ, rejuge])).toEqual(
      expect.arrayContaining([['fait', 'PlafondDepasse.v2']]),
    );
  });

  it('sous le règlement d’un autre jour, le citent, et diffèrent là où il décide autrement', async () => {
    const toutes = await rejugees(await Histoire.jouee(), { regles: { reglesDu: '2023-12-31' } });
    const reglement = {
      champ: 'PlafondReserve.v2.regle',
      enregistre: 'reglement-2023-2831',
      rejuge: 'reglement-1407-2013',
    };
    const refuse = { champ: 'fait', enregistre: 'PlafondReserve.v2', rejuge: 'ReservationPlafondRefusee.v3' };
    const [une, deux, trois, octroi] = toutes.map(({ ecarts }) => ecarts);
    expect([une, deux]).toEqual([[reglement], [reglement]]);
    expect(trois).toEqual(
      expect.arrayContaining([
        refuse,
        reglement,
        { champ: 'PlafondReserve.v2.plafondCentimes', enregistre: null, rejuge: 20_000_000 },
      ]),
    );
    expect(octroi).toEqual(
      expect.arrayContaining([{ champ: 'fait', enregistre: null, rejuge: 'CompteHorsPlafond.v2' }]),
    );
  });

  it('ne changent pas la règle de ce qui se décide au même moment, ni après', async () => {
    const store = await Histoire.jouee();
    const pendant: number[] = [];
    for await (const une of rejuger({ journal: store, decisions: DECISIONS, regles: REDUIT }))
      pendant.push(PLAFOND_DE_MINIMIS(30_000_000 + Number(une.position)));
    expect(pendant).toEqual([30_000_001, 30_000_002, 30_000_003, 30_000_004]);
    expect((await rejugees(store)).every(({ issue }) => issue === 'identique')).toBe(true);
  });

  it('sont celles d’une période, ses deux jours compris', async () => {
    const toutes = await rejugees(await Histoire.jouee(), { du: '2026-01-11', au: '2026-01-12' });
    expect(toutes.map(({ le }) => le.slice(0, 10))).toEqual(['2026-01-11', '2026-01-12']);
  });

  it('s’arrêtent quand on le demande', async () => {
    const arret = new AbortController();
    arret.abort();
    expect(await rejugees(await Histoire.jouee(), { signal: arret.signal })).toEqual([]);
  });
});
