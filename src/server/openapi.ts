import { NotFoundException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { markupOf } from '#libs/ui';
import { Bandeaux } from '../espaces/bandeaux';
import api from './api.generated';
import { withFacts } from './documented-facts';
import { withHeaders } from './documented-headers';

const DESCRIPTION = `
Les actes et les questions du programme.

**S'identifier.** Faites un jeton de huit heures, par exemple \`npm run -s jeton -- --role region.instructeur --region 53\`, et donnez-le
par le bouton « Authorize » ou l'en-tête \`Authorization: Bearer …\`. Le rôle et le territoire du jeton disent ce qui est permis ;
ce qu'on n'a pas le droit de voir n'existe pas (404).

**Agir.** Un acte répond par les faits enregistrés et leur \`position\`. Renvoyé sous la même \`Idempotency-Key\`, il n'est fait qu'une
fois. \`If-Match\` avec l'ETag lu refuse l'acte si l'état a changé.

**Questionner.** Une réponse tient compte de votre dernier acte. \`X-Min-Position\` avec la position d'un autre acte fait attendre
que la réponse en tienne compte. Après deux secondes, elle porte \`X-Stale: true\`. Pour savoir si un dossier validé est financé,
lisez-le avec \`Prefer: wait=20\` : la réponse vient dès que l'enveloppe et le compte de minimis ont répondu.

Les montants sont en centimes d'euro, les taux en points de base, les dates celles du calendrier de Paris.
`;

/** Adds to the API page the banners of every page, such as the one about simulated data. */
const addBannersToApiPage = (app: NestFastifyApplication): void => {
  const bandeaux = app.get(Bandeaux);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async ({ url }, _reply, payload) => {
      if (!/^\/api\/docs\/?$/.test(url.split('?')[0] ?? '') || typeof payload !== 'string') return payload;
      const { banners } = await bandeaux.lire();
      return payload.replace(
        '<body>',
        `<body>${banners.map((banner) => `<p role="status">${markupOf(banner)}</p>`).join('')}`,
      );
    });
};

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value, with each of its objects changed, the inner ones first. */
const withEachNode = (value: unknown, change: (node: Node) => Node): unknown => {
  if (Array.isArray(value)) return value.map((inner) => withEachNode(inner, change));
  if (!isNode(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withEachNode(inner, change)])));
};

/** OpenAPI 3.1 knows JSON Schema's types only: what Swagger calls `nullable` may be of the type null. */
const withNullType = ({ nullable, ...rest }: Node): Node => {
  if (nullable !== true) return rest;
  const { allOf, type, ...beside } = rest;
  // What is an object by a reference to another schema is that schema, or null.
  return Array.isArray(allOf)
    ? { ...beside, oneOf: [...(allOf as unknown[]), { type: 'null' }] }
    : { ...rest, type: [type, 'null'] };
};

/** The files that the API page asks for: the package that makes it has others, such as sources and demonstrations. */
const FILES_OF_THE_PAGE =
  /^\/api\/docs\/(?:openapi\.json|swagger-ui\.css|swagger-ui-bundle\.js|swagger-ui-standalone-preset\.js|swagger-ui-init\.js|favicon-(?:16x16|32x32)\.png)?$/;

const serveThePageOnly = (app: NestFastifyApplication): void => {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async ({ url }) => {
      const [path = ''] = url.split('?');
      if (/^\/api\/docs./.test(path) && !FILES_OF_THE_PAGE.test(path)) throw new NotFoundException();
      await Promise.resolve();
    });
};

/**
 * OpenAPI 3.1 at /api/docs (for people) and /api/docs/openapi.json (for machines). What the fields of bodies, queries and
 * answers are was read from the sources by `npm run api`.
 */
export const serveApiDocumentation = async (app: NestFastifyApplication): Promise<void> => {
  await SwaggerModule.loadPluginMetadata(api);
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Croissance Connectée')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  serveThePageOnly(app);
  addBannersToApiPage(app);
  SwaggerModule.setup(
    'api/docs',
    app,
    () =>
      withEachNode(withFacts(withHeaders(SwaggerModule.createDocument(app, config))), withNullType) as OpenAPIObject,
    {
      raw: ['json'],
      jsonDocumentUrl: 'api/docs/openapi.json',
      customSiteTitle: 'API – Croissance Connectée',
    },
  );
};
