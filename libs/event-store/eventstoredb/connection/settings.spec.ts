import { readEventStoreUrl, WrongEventStoreUrl } from './settings';

describe('the address of EventStoreDB', () => {
  it('names one node, with TLS unless told otherwise', () => {
    expect(readEventStoreUrl('esdb://noeud.example')).toEqual({
      endpoints: [{ address: 'noeud.example', port: 2113 }],
      discover: false,
      tls: { ca: undefined },
      credentials: undefined,
      options: {},
      prefix: '',
    });
    expect(readEventStoreUrl('esdb://127.0.0.1:2114?tls=false').tls).toBeUndefined();
  });

  it('names a cluster, all of whose nodes may be asked who leads', () => {
    const { endpoints, discover } = readEventStoreUrl('esdb+discover://a:1,b:2,c:3?tls=false&gossipTimeout=2');
    expect(discover).toBe(true);
    expect(endpoints.map(({ address, port }) => `${address}${port}`)).toEqual(['a1', 'b2', 'c3']);
    expect(readEventStoreUrl('esdb://a:1,b:2?tls=false').discover).toBe(true);
  });

  it('holds a name and a password, or the name alone with the password in a file', () => {
    expect(readEventStoreUrl('esdb://admin:mot%40passe@h').credentials).toEqual({
      username: 'admin',
      password: 'mot@passe',
    });
    expect(readEventStoreUrl('esdb://admin@h', { passwordFile: __filename }).credentials?.password).toContain(
      'describe(',
    );
  });

  it('may share its server with others, by a prefix without a hyphen', () => {
    expect(readEventStoreUrl('esdb://h', { prefix: 'agence_' }).prefix).toBe('agence_');
    for (const prefix of ['agence-', '$agence', 'à', 'a'.repeat(41)])
      expect(() => readEventStoreUrl('esdb://h', { prefix })).toThrow(/^EVENT_STORE_PREFIX : .*sont attendus/);
  });

  it.each([
    ['another scheme', 'http://h:2113', /forme esdb:/],
    ['the scheme of the successor', 'kurrentdb://h', /forme esdb:/],
    ['no host', 'esdb://', /forme esdb:/],
    ['a port that is none', 'esdb://h:70000', /port illisible/],
    ['an unknown option', 'esdb://admin:secret@h?couleur=bleue', /option inconnue « couleur »/],
    ['an option that would do nothing', 'esdb://h?tlsVerifyCert=false', /option inconnue « tlsVerifyCert »/],
    ['a password that would not be sent', 'esdb://admin:secret@h?tls=false', /sans TLS/],
    ['a name alone', 'esdb://admin@h', /sans mot de passe/],
    ['a CA file that is not there', 'esdb://h?tlsCAFile=/absent.crt', /fichier de tlsCAFile ne se lit pas \(ENOENT\)/],
    ['a number that is none', 'esdb://h?gossipTimeout=vite', /gossipTimeout attend un nombre/],
    ['a bad escape', 'esdb://admin:%zz@h', /mal encodé/],
  ])('refuses %s, without repeating a password', (_, url, sentence) => {
    const refused = (() => {
      try {
        return readEventStoreUrl(url);
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(WrongEventStoreUrl);
    expect((refused as Error).message).toMatch(/^EVENT_STORE_URL : /);
    expect((refused as Error).message).toMatch(sentence);
    expect((refused as Error).message).not.toContain('secret');
  });
});
