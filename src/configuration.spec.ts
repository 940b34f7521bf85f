import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration, RefusedConfiguration } from './configuration';

const NAMES = [
  ...['PORT', 'HOST', 'DONNEES', 'DATABASE_URL', 'DATABASE_OWNER_URL', 'EVENT_STORE_URL', 'EVENT_STORE_PASSWORD_FILE'],
  ...['DATABASE_PASSWORD_FILE', 'DATABASE_OWNER_PASSWORD_FILE'],
  ...[
    'EVENT_STORE_PREFIX',
    'ROLE',
    'NODE_ENV',
    'LOG_LEVEL',
    'DEMANDES_PAR_SECONDE',
    'MANDATAIRES',
    'SMTP_URL',
    'SMTP_PASSWORD_FILE',
    'EXPEDITEUR',
    'ADRESSE_PUBLIQUE',
  ],
];

describe('a setting', () => {
  it.each(NAMES)('%s that is empty is unset', (name) => {
    expect(readConfiguration({ [name]: '' })).toEqual(readConfiguration({}));
    expect(readConfiguration({ [name]: ' ' })).toEqual(readConfiguration({}));
  });

  it('is an address that people open, encrypted unless it is this machine', () => {
    const read = (ADRESSE_PUBLIQUE: string) => readConfiguration({ ADRESSE_PUBLIQUE }).publicAddress;
    expect(read('https://croissance.example/')).toBe('https://croissance.example');
    expect(read('http://localhost:3000')).toBe('http://localhost:3000');
    for (const wrong of ['croissance.example', 'http://croissance.example', 'https://croissance.example/pilotage'])
      expect(() => read(wrong)).toThrow(RefusedConfiguration);
    const production = { NODE_ENV: 'production', DATABASE_URL: 'postgres://base', EXPEDITEUR: 'a@croissance.example' };
    expect(readConfiguration(production).publicAddress).toBeUndefined();
    expect(() => readConfiguration({ ...production, SMTP_URL: 'smtps://hote.example:465' })).toThrow(
      /ADRESSE_PUBLIQUE/,
    );
  });

  it('has a default that serves nobody else', () => {
    expect(readConfiguration({})).toMatchObject({ host: '127.0.0.1', port: 3000, role: 'all', production: false });
  });
});

describe('the password of a role of the database, in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-de-passe-'));
  const file = (content: string) => {
    const path = join(folder, `${content.length}`);
    writeFileSync(path, content);
    return path;
  };
  const url = 'postgres://programme@base:5432/programme';
  const refusal = (environment: NodeJS.ProcessEnv) => {
    try {
      readConfiguration(environment);
    } catch (error) {
      if (error instanceof RefusedConfiguration) return error.message;
    }
    return 'accepted';
  };

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['DATABASE', 'databaseUrl'],
    ['DATABASE_OWNER', 'databaseOwnerUrl'],
  ] as const)('goes into %s_URL, whatever its characters, and counts before the one there', (prefix, field) => {
    const environment = { DATABASE_URL: url, [`${prefix}_URL`]: 'postgres://nom:ancien@base:5432/programme' };
    const read = readConfiguration({ ...environment, [`${prefix}_PASSWORD_FILE`]: file('a@b/c:%d é\n') });
    expect(decodeURIComponent(new URL(read[field] ?? '').password)).toBe('a@b/c:%d é');
    expect(read[field]).toMatch(/^postgres:\/\/nom:[^@]+@base:5432\/programme$/);
  });

  it('is refused in one sentence, which does not quote it', () => {
    expect(refusal({ DATABASE_URL: url, DATABASE_PASSWORD_FILE: join(folder, 'absent') })).toMatch(
      /^DATABASE_PASSWORD_FILE ne se lit pas/,
    );
    expect(refusal({ DATABASE_URL: url, DATABASE_PASSWORD_FILE: file('\n') })).toMatch(/est vide/);
    expect(refusal({ DATABASE_PASSWORD_FILE: file('secret') })).toMatch(/n’a de sens qu’avec DATABASE_URL/);
    expect(refusal({ DATABASE_URL: url, DATABASE_OWNER_PASSWORD_FILE: file('secret') })).toMatch(
      /n’a de sens qu’avec DATABASE_OWNER_URL/,
    );
    const nobody = refusal({ DATABASE_URL: 'postgres://base/programme', DATABASE_PASSWORD_FILE: file('secret') });
    expect(nobody).toMatch(/ne nomme personne/);
    expect(nobody).not.toContain('secret');
  });
});
