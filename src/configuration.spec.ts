import { readConfiguration } from './configuration';

const NAMES = [
  ...['PORT', 'HOST', 'DONNEES', 'DATABASE_URL', 'DATABASE_OWNER_URL', 'EVENT_STORE_URL', 'EVENT_STORE_PASSWORD_FILE'],
  ...[
    'ROLE',
    'NODE_ENV',
    'LOG_LEVEL',
    'DEMANDES_PAR_SECONDE',
    'MANDATAIRES',
    'SMTP_URL',
    'SMTP_PASSWORD_FILE',
    'EXPEDITEUR',
  ],
];

describe('a setting', () => {
  it.each(NAMES)('%s that is empty is unset', (name) => {
    expect(readConfiguration({ [name]: '' })).toEqual(readConfiguration({}));
    expect(readConfiguration({ [name]: ' ' })).toEqual(readConfiguration({}));
  });

  it('has a default that serves nobody else', () => {
    expect(readConfiguration({})).toMatchObject({ host: '127.0.0.1', port: 3000, role: 'all', production: false });
  });
});
