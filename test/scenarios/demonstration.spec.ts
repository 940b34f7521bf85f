import { Client } from 'pg';
import { fermerLesMagasins, jouerUneAnnee, type Annee } from '../support/annee-simulee';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database';

const ANNEE: Annee = { graine: 7, entreprises: 15 };

/** Every stream, fact by fact, whatever the order between streams. */
const faitsDe = async ({ url }: FreshDatabase) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const sql = 'select stream_id, version::int, type, data from es.events order by stream_id, version';
    return (await client.query<{ type: string }>(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('la démonstration', () => {
  let bases: FreshDatabase[];
  beforeAll(async () => {
    bases = await Promise.all([freshDatabase(), freshDatabase()]);
  });
  afterAll(async () => {
    await fermerLesMagasins();
    await Promise.all(bases.map((base) => base.drop()));
  });

  it('rejouée avec la même graine, arrêtée ou non au milieu, donne les mêmes faits', async () => {
    const [suivie, arretee] = bases as [FreshDatabase, FreshDatabase];
    const arreterAMiChemin: Annee['onDay'] = ({ faits, total }, demonstration) => {
      if (faits > total / 2) demonstration.arreter();
    };
    const enDeuxFois = async () => {
      await jouerUneAnnee(arretee.url, { ...ANNEE, onDay: arreterAMiChemin });
      const auMilieu = (await faitsDe(arretee)).map(({ type }) => type);
      expect(auMilieu).not.toContain('DemonstrationAchevee.v1');
      await expect(jouerUneAnnee(arretee.url, { ...ANNEE, graine: 8 })).rejects.toThrow(/--graine 7 --entreprises 15/);
      await jouerUneAnnee(arretee.url, {});
      return auMilieu.length;
    };
    // One after the other: EventStoreDB's client serves one appending store in a process.
    const milieu = await enDeuxFois();
    await jouerUneAnnee(suivie.url, ANNEE);
    const faits = await faitsDe(suivie);
    expect(faits.length).toBeGreaterThan(milieu);
    expect(await faitsDe(arretee)).toEqual(faits);
    const types = new Set(faits.map(({ type }) => type));
    for (const type of ['AidePayee.v1', 'ReservationExpiree.v1', 'AideRefusee.v1', 'DemonstrationAchevee.v1'])
      expect(types).toContain(type);
    await expect(jouerUneAnnee(suivie.url, ANNEE)).rejects.toThrow(/n’est pas vide/);
  });
});
