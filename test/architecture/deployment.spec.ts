import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { read } from './repository-files';
import { repositoryRoot } from './repository-root';

interface Service {
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly privileged?: boolean;
  readonly init?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test?: readonly unknown[]; readonly disable?: boolean };
  readonly ports?: readonly string[];
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
}
interface Deployment {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

const { services, secrets } = parse(read('docker-compose.yml'), { merge: true }) as Deployment;
const named = Object.entries(services);
const ignored = read('.gitignore').split('\n');

describe('docker-compose.yml', () => {
  it.each(named)('gives %s no right that it does not need', (_name, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      init: true,
    });
    expect([service.cap_add, service.privileged]).toEqual([undefined, undefined]);
  });

  it.each(named)('says in words how %s is well', (_name, { healthcheck }) => {
    expect(healthcheck).toBeDefined();
    expect((healthcheck?.test ?? []).filter((word) => typeof word !== 'string')).toEqual([]);
  });

  it('publishes the proxy alone, on this machine', () => {
    const published = named.filter(([, { ports = [] }]) => ports.length > 0);
    expect(published.map(([name]) => name)).toEqual(['mandataire']);
    expect(services.mandataire?.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  });

  it('keeps passwords in files that are not in the repository', () => {
    const given = named.flatMap(([, { environment = {} }]) => Object.entries(environment));
    const values = given.filter(([name, value]) => name.endsWith('PASSWORD') || /:\/\/[^@/]*:[^@/]*@/.test(value));
    expect(values).toEqual([]);
    expect(ignored).toContain('deploy/secrets/');
    for (const { file } of Object.values(secrets)) expect(file).toMatch(/^\.\/deploy\/secrets\//);
  });

  it('shows the password of the owner of the schema to no process that answers people', () => {
    const readers = named.filter(([, service]) => service.secrets?.includes('proprietaire')).map(([name]) => name);
    expect(readers).toEqual(['postgres', 'preparation']);
  });

  it('mounts files that exist', () => {
    const mounted = named
      .flatMap(([, { volumes = [] }]) => volumes)
      .filter((volume) => volume.startsWith('./'))
      .map((volume) => volume.split(':')[0] ?? '');
    const own = mounted.filter((path) => !path.startsWith('./deploy/secrets/'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((path) => !existsSync(join(repositoryRoot, path)))).toEqual([]);
  });
});
