import { v7 as uuidv7 } from 'uuid';
import { DataSource } from 'typeorm';
import { SYSTEM } from '#libs/projections';
import { freshDatabase, type FreshDatabase } from '../../../test/support/fresh-database';
import { CoffrePersonnes } from './coffre-personnes';
import { DestinatairesDuCoffre } from './destinataires-du-coffre';

describe('les destinataires des messages', () => {
  let base: FreshDatabase;
  let source: DataSource;
  let coffre: CoffrePersonnes;
  let destinataires: DestinatairesDuCoffre;
  beforeAll(async () => {
    base = await freshDatabase();
    source = await new DataSource({ type: 'postgres', url: base.url, installExtensions: false }).initialize();
    coffre = new CoffrePersonnes(source);
    destinataires = new DestinatairesDuCoffre(coffre);
  });
  afterAll(async () => {
    await source.destroy();
    await base.drop();
  });

  it('se lisent au coffre, et la lecture y est inscrite avec le message', async () => {
    const personneId = uuidv7();
    const bretonne = { personneId: uuidv7(), role: 'region.instructeur', territoire: '53' };
    await coffre.enregistrerPersonnes([{ personneId, nom: 'Anne Martin', courriel: 'anne@example.org' }], bretonne);
    expect(await destinataires.lire(personneId, 'm1')).toEqual({
      personneId,
      nom: 'Anne Martin',
      courriel: 'anne@example.org',
    });
    const inconnue = uuidv7();
    expect(await destinataires.lire(inconnue, 'm2')).toBeUndefined();
    const lues = await source.query<unknown[]>(
      'select personne_id, consulte_par, role, motif, refusee from coffre.consultations order by id',
    );
    const lecture = { consulte_par: SYSTEM.personneId, role: 'systeme', refusee: false };
    expect(lues).toEqual([
      { ...lecture, personne_id: personneId, motif: 'Envoi du message m1' },
      { ...lecture, personne_id: inconnue, motif: 'Envoi du message m2' },
    ]);
  });

  it('se lisent autant de fois qu’il faut, et n’entament les lectures de personne', async () => {
    const personneId = uuidv7();
    await coffre.enregistrerPersonnes([{ personneId, nom: 'Anne Martin' }], SYSTEM);
    for (let rang = 0; rang < 205; rang += 1)
      expect(await destinataires.lire(personneId, 'm3')).toMatchObject({ nom: 'Anne Martin' });
    const mission = { personneId: uuidv7(), role: 'mission.pilote', territoire: 'FR' };
    expect(await coffre.consulterPersonne(personneId, mission, 'essai')).toMatchObject({ nom: 'Anne Martin' });
  });
});
