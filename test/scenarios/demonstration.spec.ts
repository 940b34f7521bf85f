import { Client } from 'pg';
import { Programme, type Annee } from '../support/programme';

const ANNEE: Annee = { graine: 7, entreprises: 15 };

/** Every stream, fact by fact, whatever the order between streams. */
const faitsDe = async ({ base }: Programme) => {
  const client = new Client({ connectionString: base.url });
  await client.connect();
  try {
    const sql = 'select stream_id, version::int, type, data from es.events order by stream_id, version';
    return (await client.query<{ type: string }>(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('la démonstration', () => {
  let suivie: Programme;
  let arretee: Programme;
  beforeAll(async () => {
    [suivie, arretee] = await Promise.all([Programme.installer(), Programme.installer()]);
  });
  afterAll(() => Promise.all([suivie.fermer(), arretee.fermer()]));

  it('rejouée avec la même graine, arrêtée ou non au milieu, donne les mêmes faits', async () => {
    const arreterAMiChemin: Annee['onDay'] = ({ faits, total }, demonstration) => {
      if (faits > total / 2) demonstration.arreter();
    };
    const enDeuxFois = async () => {
      await arretee.jouerUneAnnee({ ...ANNEE, onDay: arreterAMiChemin });
      const auMilieu = (await faitsDe(arretee)).map(({ type }) => type);
      expect(auMilieu).not.toContain('DemonstrationAchevee.v1');
      await expect(arretee.jouerUneAnnee({ ...ANNEE, graine: 8 })).rejects.toThrow(/--graine 7 --entreprises 15/);
      await arretee.jouerUneAnnee({});
      return auMilieu.length;
    };
    // One after the other: EventStoreDB's client serves one appending store in a process.
    const milieu = await enDeuxFois();
    await suivie.jouerUneAnnee(ANNEE);
    const faits = await faitsDe(suivie);
    expect(faits.length).toBeGreaterThan(milieu);
    expect(await faitsDe(arretee)).toEqual(faits);
    const types = new Set(faits.map(({ type }) => type));
    for (const type of ['AidePayee.v1', 'ReservationExpiree.v1', 'AideRefusee.v1', 'DemonstrationAchevee.v1'])
      expect(types).toContain(type);
    await expect(suivie.jouerUneAnnee(ANNEE)).rejects.toThrow(/n’est pas vide/);
  });
});
