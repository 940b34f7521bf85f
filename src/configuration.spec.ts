import { readConfiguration, RefusedConfiguration } from './configuration';

const NAMES = [
  ...['PORT', 'HOST', 'DONNEES', 'DATABASE_URL', 'DATABASE_OWNER_URL', 'EVENT_STORE_URL', 'EVENT_STORE_PASSWORD_FILE'],
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
