import { lireReglagesSmtp } from './reglages-smtp';

const expediteur = 'ne-pas-repondre@croissance.example';

describe('les réglages de la messagerie', () => {
  it('demandent TLS, sauf sur cette machine', () => {
    const lus = [
      'smtps://hote.example',
      'smtp://hote.example',
      'smtp://127.0.0.1:25',
      'smtp://[::1]:25',
      'smtp://127.example',
    ];
    expect(lus.map((adresse) => lireReglagesSmtp(adresse, expediteur))).toEqual([
      { hote: 'hote.example', port: 465, tls: 'des-la-connexion', expediteur },
      { hote: 'hote.example', port: 587, tls: 'starttls', expediteur },
      { hote: '127.0.0.1', port: 25, tls: 'aucun', expediteur },
      { hote: '::1', port: 25, tls: 'aucun', expediteur },
      { hote: '127.example', port: 587, tls: 'starttls', expediteur },
    ]);
  });
  it('prennent le mot de passe du fichier avant celui de l’adresse', () => {
    const adresse = 'smtp://nom%40hote:sec%2Fret@hote.example';
    expect(lireReglagesSmtp(adresse, expediteur)).toMatchObject({ utilisateur: 'nom@hote', motDePasse: 'sec/ret' });
    expect(lireReglagesSmtp(adresse, expediteur, 'autre')).toMatchObject({ motDePasse: 'autre' });
  });
  it.each([
    ['http://hote.example', expediteur, /SMTP_URL doit/],
    ['hote.example', expediteur, /SMTP_URL doit/],
    ['smtp://hote.example/?ignoreTLS=true', expediteur, /SMTP_URL doit/],
    ['smtp://nom:100%@hote.example', expediteur, /SMTP_URL doit/],
    ['smtp://hote.example', '', /EXPEDITEUR/],
    ['smtp://hote.example', 'Mission <mission@croissance.example>', /EXPEDITEUR/],
    ['smtp://nom@hote.example', expediteur, /mot de passe ensemble/],
    ['smtp://:secret@hote.example', expediteur, /mot de passe ensemble/],
  ])('refusent %s, %s, sans citer ce qui a été donné', (adresse, de, phrase) => {
    expect(() => lireReglagesSmtp(adresse, de)).toThrow(phrase);
    expect(() => lireReglagesSmtp(adresse, de)).not.toThrow(/secret|hote\.example/);
  });
});
