import { v7 as uuidv7 } from 'uuid';
import { DataSource } from 'typeorm';
import { SYSTEM } from '#libs/projections';
import { freshDatabase, type FreshDatabase } from '../../../test/support/fresh-database';
import { CoffrePersonnes } from './coffre-personnes';
import { NomsDuCoffre } from './noms-du-coffre';

describe('les noms que le programme lit au coffre pour les montrer', () => {
  let base: FreshDatabase;
  let source: DataSource;
  let coffre: CoffrePersonnes;
  let noms: NomsDuCoffre;
  beforeAll(async () => {
    base = await freshDatabase();
    source = await new DataSource({ type: 'postgres', url: base.url, installExtensions: false }).initialize();
    coffre = new CoffrePersonnes(source);
    noms = new NomsDuCoffre(coffre);
  });
  afterAll(async () => {
    await source.destroy();
    await base.drop();
  });

  it('sont ceux des personnes connues, et chaque lecture est inscrite, sans limite', async () => {
    const [anne, inconnue] = [uuidv7(), uuidv7()];
    const bretonne = { personneId: uuidv7(), role: 'region.instructeur', territoire: '53' };
    await coffre.enregistrerPersonnes([{ personneId: anne, nom: 'Anne Martin' }], bretonne);
    const lectures = 205;
    for (let rang = 0; rang < lectures; rang += 1)
      expect(await noms.lire([anne, inconnue], 'Annuaire')).toEqual(new Map([[anne, 'Anne Martin']]));
    expect(
      await source.query(
        `select personne_id, consulte_par, role, motif, refusee, count(*)::int as fois from coffre.consultations
          group by 1, 2, 3, 4, 5 order by 1`,
      ),
    ).toEqual(
      [anne, inconnue].map((personne_id) => ({
        personne_id,
        consulte_par: SYSTEM.personneId,
        role: 'systeme',
        motif: 'Annuaire',
        refusee: false,
        fois: lectures,
      })),
    );
    expect(await noms.lire([], 'Annuaire')).toEqual(new Map());
  });
});
