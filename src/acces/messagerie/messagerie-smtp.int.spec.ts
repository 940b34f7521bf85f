import { createServer, type AddressInfo } from 'node:net';
import { refusSmtp, ServeurSmtp } from '../../../test/support/serveur-smtp';
import { MessagerieSmtp } from './messagerie-smtp';
import { lireReglagesSmtp, type ReglagesSmtp } from './reglages-smtp';

const messageId = '0190c5a0-0000-7000-8000-00000000e001';
const courrier = {
  messageId,
  a: { nom: 'Anne Le Goff', courriel: 'anne.legoff@example.org' },
  objet: 'Aide accordée le 20/04/2026',
  texte: 'Bonjour Anne Le Goff,\n\nLa région vous accorde une aide de 4 500,00 €.\n.\nFin',
};
const PATIENCE = { connexion: 400, silence: 400, tout: 2_000 };

describe('la messagerie par SMTP', () => {
  const ouvertes: { fermer(): unknown }[] = [];
  let anneeSimulee = false;
  const relier = (url: string, change: Partial<ReglagesSmtp> = {}) => {
    const messagerie = new MessagerieSmtp(
      { ...lireReglagesSmtp(url, 'ne-pas-repondre@croissance.example'), ...change },
      () => anneeSimulee,
      PATIENCE,
    );
    ouvertes.push({
      fermer: () => {
        messagerie.onApplicationShutdown();
      },
    });
    return messagerie;
  };
  const serveur = async (conduite: Parameters<typeof ServeurSmtp.ouvrir>[0] = {}) => {
    const ouvert = await ServeurSmtp.ouvrir(conduite);
    ouvertes.push(ouvert);
    return ouvert;
  };
  afterEach(async () => {
    for (const ouverte of ouvertes.splice(0)) await ouverte.fermer();
  });

  it('remet le message, sous un Message-ID qui ne dépend que de lui', async () => {
    const smtp = await serveur();
    const messagerie = relier(smtp.url);
    expect([await messagerie.envoyer(courrier), await messagerie.envoyer(courrier)]).toEqual(['remis', 'remis']);
    const [recu, encore] = smtp.recus;
    expect(recu).toMatchObject({
      de: 'ne-pas-repondre@croissance.example',
      a: [courrier.a.courriel],
      texte: courrier.texte,
    });
    expect(recu?.entetes.get('subject')).toBe(courrier.objet);
    expect(recu?.entetes.get('to')).toBe('Anne Le Goff <anne.legoff@example.org>');
    expect(recu?.entetes.get('from')).toBe('Croissance Connectée <ne-pas-repondre@croissance.example>');
    expect(recu?.entetes.get('auto-submitted')).toBe('auto-generated');
    for (const un of [recu, encore]) expect(un?.entetes.get('message-id')).toBe(`<${messageId}@croissance.example>`);
    expect(messagerie.etat).toBe('Un serveur de messagerie est relié.');
  });

  it('se tait tant qu’une année simulée se joue', async () => {
    const messagerie = relier((await serveur()).url);
    anneeSimulee = true;
    expect(messagerie.ouverte).toBe(false);
    anneeSimulee = false;
    expect(messagerie.ouverte).toBe(true);
  });

  it('n’ajoute ni en-tête ni destinataire, quoi que disent un nom, un objet ou une adresse', async () => {
    const smtp = await serveur();
    const messagerie = relier(smtp.url);
    const hostile = 'Anne\r\nBcc: autre@example.org\r\n\r\n<b>"Le Goff", <x@example.org>\u2028é';
    expect(await messagerie.envoyer({ ...courrier, a: { ...courrier.a, nom: hostile }, objet: hostile })).toBe('remis');
    const [recu] = smtp.recus;
    expect(recu?.a).toEqual([courrier.a.courriel]);
    expect([...(recu?.entetes.keys() ?? [])].sort()).toEqual(
      [
        ...['auto-submitted', 'content-transfer-encoding', 'content-type', 'date', 'from', 'message-id'],
        ...['mime-version', 'subject', 'to'],
      ].sort(),
    );
    expect(recu?.texte).toBe(courrier.texte);
    for (const courriel of [
      'anne@example.org\r\nRCPT TO:<autre@example.org>',
      'anne@example.org, autre@example.org',
      'Anne <anne@example.org>',
      'anne',
    ])
      expect(await messagerie.envoyer({ ...courrier, a: { nom: 'Anne', courriel } })).toBe('sans-adresse');
    expect(smtp.recus).toHaveLength(1);
  });

  it('tient pour refusé ce que le serveur refuse du destinataire ou du contenu, pour de bon', async () => {
    const inconnu = await serveur({
      options: {
        onRcptTo: (_, __, repondre) => {
          repondre(refusSmtp(550, 'No such user'));
        },
      },
    });
    expect(await relier(inconnu.url).envoyer(courrier)).toBe('refuse-par-le-serveur');
    const difficile = await serveur({
      avantDeRepondre: () => {
        throw refusSmtp(554, 'Rejected');
      },
    });
    const messagerie = relier(difficile.url);
    expect(await messagerie.envoyer(courrier)).toBe('refuse-par-le-serveur');
    expect(messagerie.etat).toBe('Un serveur de messagerie est relié.');
  });

  it('essaiera encore quand le serveur demande d’attendre, ou refuse l’expéditeur ou le compte', async () => {
    const occupe = await serveur({
      options: {
        onRcptTo: (_, __, repondre) => {
          repondre(refusSmtp(451, 'Try later'));
        },
      },
    });
    const expediteur = await serveur({
      options: {
        onMailFrom: (_, __, repondre) => {
          repondre(refusSmtp(550, 'Sender'));
        },
      },
    });
    const compte = await serveur({
      options: {
        onAuth: (_, __, repondre) => {
          repondre(refusSmtp(535, 'Bad password'));
        },
      },
    });
    const identifie = compte.url.replace('//', '//nom:secret@');
    for (const url of [occupe.url, expediteur.url, identifie])
      expect(await relier(url).envoyer(courrier)).toBe('serveur-injoignable');
  });

  it('ne dit ni le mot de passe ni l’adresse quand le serveur refuse', async () => {
    const messagerie = relier((await serveur()).url);
    const dits: string[] = [];
    Object.assign(messagerie, { logger: { warn: (phrase: string) => dits.push(phrase) } });
    const muet = relier('smtp://nom:secret@127.0.0.1:1');
    Object.assign(muet, { logger: { warn: (phrase: string) => dits.push(phrase) } });
    expect(await muet.envoyer(courrier)).toBe('serveur-injoignable');
    expect(dits).toEqual(['Le serveur de messagerie n’a pas accepté un envoi : ESOCKET CONN.']);
    expect(muet.etat).toMatch(/ne répond pas/);
  });

  it('essaiera encore quand le serveur est arrêté, et remet quand il revient', async () => {
    const arrete = await ServeurSmtp.ouvrir();
    await arrete.fermer();
    const messagerie = relier(arrete.url);
    expect(await messagerie.envoyer(courrier)).toBe('serveur-injoignable');
    expect(messagerie.etat).toMatch(/ne répond pas/);
    const revenu = await serveur({ port: arrete.port });
    expect(await messagerie.envoyer(courrier)).toBe('remis');
    expect(revenu.recus).toHaveLength(1);
    expect(messagerie.etat).toBe('Un serveur de messagerie est relié.');
  });

  it('n’attend pas sans fin un serveur qui se tait, avant ou après le message', async () => {
    const muet = createServer(() => undefined);
    await new Promise<void>((ouvert) => muet.listen(0, '127.0.0.1', ouvert));
    const { port } = muet.address() as AddressInfo;
    expect(await relier(`smtp://127.0.0.1:${port}`).envoyer(courrier)).toBe('serveur-injoignable');
    const lent = await serveur({ avantDeRepondre: () => new Promise(() => undefined) });
    expect(await relier(lent.url).envoyer(courrier)).toBe('serveur-injoignable');
    expect(lent.recus).toHaveLength(1);
    await new Promise((ferme) => muet.close(ferme));
  });

  it('n’envoie rien en clair hors de cette machine', async () => {
    const enClair = await serveur();
    expect(await relier(enClair.url, { tls: 'starttls' }).envoyer(courrier)).toBe('serveur-injoignable');
    expect(enClair.recus).toEqual([]);
  });
});
