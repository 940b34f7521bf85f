import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../../../test/support/fresh-database';
import { AdressePublique } from './adresse-publique';
import { LiensEnBase } from './liens-en-base';

const LIEN = { page: '/mon-pret', objet: '0190c5a0-0000-7000-8000-000000001401', numero: 1 };

describe('les liens personnels', () => {
  let base: FreshDatabase;
  let source: DataSource;
  let liens: LiensEnBase;
  beforeAll(async () => {
    base = await freshDatabase();
    source = await new DataSource({ type: 'postgres', url: base.url, installExtensions: false }).initialize();
    liens = new LiensEnBase(source, new AdressePublique('https://ici.example'));
  });
  afterAll(async () => {
    await source.destroy();
    await base.drop();
  });

  const secretDe = (adresse: string) =>
    /^https:\/\/ici\.example\/mon-pret\?lien=[0-9a-f-]{36}\.1\.([\w-]{43})$/.exec(adresse)?.[1] ?? '';

  it('ont un secret neuf à chaque fois, dont seule l’empreinte est gardée', async () => {
    const secrets = [secretDe(await liens.faireAdresse(LIEN)), secretDe(await liens.faireAdresse(LIEN))];
    expect(new Set(secrets).size).toBe(2);
    const gardes = await source.query<{ empreinte: string }[]>('select empreinte from coffre.liens');
    expect(gardes.map(({ empreinte }) => empreinte).sort()).toEqual(
      secrets.map((secret) => createHash('sha256').update(secret).digest('hex')).sort(),
    );
    for (const secret of secrets) expect(await liens.reconnait(LIEN, secret)).toBe(true);
  });
  it('ne se reconnaissent ni pour un autre objet, ni sous un autre numéro, ni par leur empreinte', async () => {
    const secret = secretDe(await liens.faireAdresse(LIEN));
    const empreinte = createHash('sha256').update(secret).digest('hex');
    expect(await liens.reconnait({ ...LIEN, numero: 2 }, secret)).toBe(false);
    expect(await liens.reconnait({ ...LIEN, objet: '0190c5a0-0000-7000-8000-000000001499' }, secret)).toBe(false);
    expect(await liens.reconnait(LIEN, empreinte)).toBe(false);
  });
});
