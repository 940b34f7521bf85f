import type { Appelant, Corps } from '../support/appelant';
import { Programme } from '../support/programme';
import { until } from '../support/until';
import type { Role } from '../../src/acces/jeton/roles';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly example?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly example?: unknown;
  readonly schema?: Schema;
}
interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly description?: string }>>;
}
interface Document {
  readonly openapi: string;
  readonly info: Corps;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

describe('le document OpenAPI', () => {
  let programme: Programme;
  let document: Document;
  let personnes: readonly Appelant[];
  beforeAll(async () => {
    programme = await Programme.lancer();
    document = (await (await fetch(`${programme.url}/api/docs/openapi.json`)).json()) as Document;
    const roles: readonly (readonly [Role, string])[] = [
      ['region.instructeur', '53'],
      ['mission.pilote', 'FR'],
    ];
    personnes = await Promise.all(roles.map(([role, territoire]) => programme.personne(role, territoire)));
  });
  afterAll(() => programme.fermer());

  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );
  const named = (of: (entry: ReturnType<typeof operations>[number]) => boolean) =>
    operations()
      .filter(of)
      .map(({ method, path }) => `${method} ${path}`);
  const resolved = (schema: Schema): Schema =>
    schema.$ref ? (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
  const exampleOf = (given: Schema): unknown => {
    const schema = resolved(given);
    if (schema.example !== undefined) return schema.example;
    if (schema.type === 'array') return [exampleOf(schema.items ?? {})];
    const entries = Object.entries(schema.properties ?? {}).map(([name, property]) => [name, exampleOf(property)]);
    return schema.properties ? Object.fromEntries(entries.filter(([, value]) => value !== undefined)) : undefined;
  };
  const addressOf = (path: string, { parameters = [] }: Operation) =>
    path.replace('/api/v1/', '').replace(/\{(\w+)\}/g, (_, name: string) => {
      const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name);
      const example = parameter?.example ?? parameter?.schema?.example;
      return typeof example === 'string' ? example : '0190c5a0-0000-7000-8000-000000000001';
    });
  const bodyOf = ({ requestBody }: Operation) => {
    const schema = requestBody?.content['application/json']?.schema;
    return schema ? exampleOf(schema) : undefined;
  };

  it('est de la version 3.1, avec un titre et un mode d’emploi', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.info).toMatchObject({ title: 'Croissance Connectée', version: '1' });
    expect(document.info.description).toContain('npm run jeton');
    expect(operations().length).toBeGreaterThanOrEqual(27);
  });

  it('décrit chaque opération en français, sous un thème', () => {
    expect(
      named(({ operation: { summary, description } }) => !/\p{L}{3,} .*\.$/u.test(summary ?? description ?? '')),
    ).toEqual([]);
    expect(named(({ operation }) => !operation.tags?.length)).toEqual([]);
    const english = /\b(the|of|with|must|should|returns?)\b/i;
    expect(named(({ operation: { summary = '', description = '' } }) => english.test(summary + description))).toEqual(
      [],
    );
  });

  it('donne un exemple à chaque champ d’un corps obligatoire', () => {
    const without = operations().flatMap(({ path, operation }) => {
      const schema = resolved(operation.requestBody?.content['application/json']?.schema ?? {});
      return (schema.required ?? [])
        .filter((name) => exampleOf(schema.properties?.[name] ?? {}) === undefined)
        .map((name) => `${path} ${name}`);
    });
    expect(without).toEqual([]);
  });

  it('donne des exemples que le serveur accepte', async () => {
    const acts = operations().filter(({ method }) => method === 'post');
    const refused: unknown[] = [];
    for (const { path, operation } of acts) {
      const { status, body } = await (personnes[0] as Appelant).agir(
        addressOf(path, operation),
        bodyOf(operation) ?? {},
      );
      if (status === 400 || status >= 500) refused.push([path, status, body.detail]);
    }
    expect(refused).toEqual([]);
  });

  it('donne des exemples qui, collés par qui y est habilité, mènent un dossier jusqu’à sa clôture', async () => {
    const LA_VIE: readonly (readonly [Role, string])[] = [
      ['region.instructeur', 'entreprises'],
      ['region.instructeur', 'entreprises/{siren}/enrolement'],
      ['region.instructeur', 'entreprises/{siren}/aides-anterieures'],
      ['region.responsable', 'dispositifs/{dispositifId}/ouverture'],
      ['region.gestionnaire-financier', 'dispositifs/{dispositifId}/enveloppes'],
      ['region.gestionnaire-financier', 'enveloppes/{enveloppeId}/abondement'],
      ['region.gestionnaire-financier', 'enveloppes/{enveloppeId}/reduction'],
      ['region.instructeur', 'dossiers-aide/{dossierId}/depot'],
      ['region.instructeur', 'dossiers-aide/{dossierId}/instruction'],
      ['region.instructeur', 'dossiers-aide/{dossierId}/proposition'],
      ['region.responsable', 'dossiers-aide/{dossierId}/validation'],
      ['region.signataire', 'dossiers-aide/{dossierId}/accord'],
      ['region.comptable', 'dossiers-aide/{dossierId}/paiement'],
      ['region.gestionnaire-financier', 'dossiers-aide/{dossierId}/cloture'],
    ];
    const [lecteur] = personnes as [Appelant];
    for (const [role, chemin] of LA_VIE) {
      const operation = document.paths[`/api/v1/${chemin}`]?.post as Operation;
      const adresse = addressOf(chemin, operation);
      const acteur = await programme.personne(role, '53');
      expect([chemin, (await acteur.agir(adresse, bodyOf(operation) ?? {})).body]).toEqual([
        chemin,
        expect.objectContaining({ faits: expect.any(Array) as unknown }),
      ]);
      if (chemin.endsWith('/validation')) {
        const dossier = () => lecteur.lire(adresse.replace('/validation', ''));
        await until(dossier, ({ body }) => body.financement === 'reserve');
      }
    }
  });

  it('ne cite que des adresses qui répondent', async () => {
    const unknown: unknown[] = [];
    for (const { path, operation } of operations().filter(({ method }) => method === 'get')) {
      for (const personne of personnes) {
        const { status, body } = await personne.lire(addressOf(path, operation));
        if (![200, 404].includes(status) || body.code === 'http-404') unknown.push([path, status, body.detail]);
      }
    }
    expect(unknown).toEqual([]);
  });

  it('cite toutes les références qu’il contient', () => {
    const references = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(references.filter((name) => !(name in document.components.schemas))).toEqual([]);
  });
});
